-- One process for one application: the primary key refuses a second start, whatever the engine knows.
create table case_process (
    application_id      text        primary key,
    process_instance_id text        not null unique,
    region              text        not null,
    started_at          timestamptz not null
);

create index case_process_region on case_process (region text_pattern_ops);

-- Facts that came before their case waited for them.
create table early_fact (
    number  bigint generated always as identity primary key,
    event   text        not null,
    put_at  timestamptz not null default now()
);
