create table outbox (
    number   bigint generated always as identity primary key,
    event_id text   not null unique,
    event    text   not null
);

create table inbox (
    event_id text        primary key,
    taken_at timestamptz not null default now()
);

create table idempotency_key (
    id           text        primary key,
    body_hash    text        not null,
    claimed_at   timestamptz not null,
    status       integer,
    content_type text,
    location     text,
    body         text
);

create index idempotency_key_claimed_at on idempotency_key (claimed_at);

create table audit_entry (
    number        bigint      primary key,
    previous_hash text        not null,
    actor         text        not null,
    role          text        not null,
    action        text        not null,
    subject_kind  text        not null,
    subject_id    text        not null,
    purpose       text        not null,
    at            timestamptz not null,
    hash          text        not null
);

create index audit_entry_subject on audit_entry (subject_kind, subject_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail only grows';
end
$$;

create trigger audit_entry_only_grows
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
