-- Decisions name a pack by id and version, so a version is kept as it was when it was first used, for ever.
create table policy_pack (
    id          text        not null,
    version     int         not null check (version > 0),
    sha256      text        not null,
    file        text        not null,
    content     text        not null,
    foundations text[]      not null,
    first_seen  timestamptz not null,
    primary key (id, version)
);

-- The household under every scheme of its place, beside the one that was asked for.
alter table assessment add column standing jsonb not null default '{}';
create index assessment_by_household on assessment (household_id, scheme, assessed_at);
