-- A frozen population to try changes of the law on. Households are numbers in it; it is never joined with awards.
create table policy_snapshot (
    id           uuid primary key,
    region       text        not null,
    source       text        not null check (source in ('HOUSEHOLDS', 'SYNTHETIC')),
    size         bigint      not null check (size >= 0),
    seed         bigint      not null,
    taken_at     timestamptz not null,
    requested_by text        not null,
    state        text        not null check (state in ('TAKING', 'DONE', 'FAILED')),
    households   bigint      not null check (households >= 0),
    total        bigint      not null
);

create index policy_snapshot_by_region on policy_snapshot (region text_pattern_ops, taken_at);

create table policy_snapshot_chunk (
    snapshot_id uuid  not null references policy_snapshot (id),
    number      int   not null check (number >= 0),
    households  int   not null check (households > 0),
    data        bytea not null,
    primary key (snapshot_id, number)
);

-- The chunks are compressed already.
alter table policy_snapshot_chunk alter column data set storage external;

create table policy_simulation (
    id               uuid primary key,
    snapshot_id      uuid        not null references policy_snapshot (id),
    pack_id          text        not null,
    month            date        not null check (extract(day from month) = 1),
    title            text        not null,
    changes          jsonb       not null,
    requested_by     text        not null,
    requested_at     timestamptz not null,
    state            text        not null
        check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    done             bigint      not null,
    restarts         int         not null,
    cancel_requested boolean     not null default false,
    started_at       timestamptz,
    ended_at         timestamptz,
    result           jsonb       not null,
    check ((state in ('DONE', 'CANCELLED', 'FAILED')) = (ended_at is not null)),
    check ((state = 'DONE') = (result <> '{}'))
);

create index policy_simulation_open on policy_simulation (requested_at) where state in ('QUEUED', 'RUNNING');
create index policy_simulation_by_snapshot on policy_simulation (snapshot_id, requested_at);
