-- A proposal is written once and never changed: input and trace are what the letter to the household is built from.
create table assessment (
    id             uuid primary key,
    application_id text        not null,
    household_id   text        not null,
    scheme         text        not null,
    region         text        not null,
    outcome        text        not null check (outcome in ('ENTITLED', 'NOT_ENTITLED', 'UNDECIDABLE')),
    amount_fen     bigint      not null check (amount_fen >= 0),
    covered        int         not null check (covered >= 0),
    pack_id        text        not null,
    pack_version   text        not null,
    report_status  text        not null check (report_status in ('RUNNING', 'COMPLETE', 'INCOMPLETE', 'REFUSED')),
    assessed_at    timestamptz not null,
    explanation_zh text[]      not null,
    explanation_en text[]      not null,
    input          jsonb       not null,
    trace          jsonb       not null,
    check (outcome = 'ENTITLED' or amount_fen = 0)
);

create index assessment_by_application on assessment (application_id, assessed_at);

-- Account, holder and bank are encrypted; account_index is a keyed hash for finding accounts that households share.
create table award (
    id             uuid primary key,
    assessment_id  uuid   not null references assessment (id),
    application_id text   not null,
    household_id   text   not null,
    scheme         text   not null,
    region         text   not null,
    pack_id        text   not null,
    amount_fen     bigint not null check (amount_fen > 0),
    covered        int    not null check (covered > 0),
    from_month     date   not null check (extract(day from from_month) = 1),
    to_month       date check (extract(day from to_month) = 1 and to_month >= from_month),
    decided_by     text   not null check (decided_by <> ''),
    decided_on     date   not null,
    account        text   not null,
    account_index  text   not null,
    account_masked text   not null,
    holder         text   not null,
    bank           text   not null,
    constraint award_once_per_application unique (application_id),
    constraint award_once_per_start unique (scheme, household_id, from_month),
    check (from_month > decided_on)
);

create index award_by_region on award (region text_pattern_ops, from_month);
create index award_by_household on award (household_id);
create index award_by_account on award (account_index);
