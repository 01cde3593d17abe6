create table pay_run (
    id                  uuid primary key,
    region              text        not null,
    month               date        not null check (extract(day from month) = 1),
    state               text        not null
        check (state in ('PREPARED', 'RELEASED', 'SENT', 'ACKNOWLEDGED', 'REJECTED')),
    prepared_by         text        not null,
    prepared_by_name    text        not null,
    prepared_at         timestamptz not null,
    released_by         text,
    released_by_name    text,
    released_at         timestamptz,
    reason_code         text,
    last_month_fen      bigint      not null,
    -- Four eyes, held once more where the domain cannot be bypassed.
    check (released_by <> prepared_by),
    check ((state = 'PREPARED') = (released_by is null)),
    check ((released_by is null) = (released_at is null)),
    check ((state = 'REJECTED') = (reason_code is not null))
);

create index pay_run_by_region on pay_run (region text_pattern_ops, prepared_at);
create index pay_run_open on pay_run (state) where state in ('RELEASED', 'SENT');

create table pay_line (
    payment_id     uuid primary key,
    pay_run_id     uuid   not null references pay_run (id),
    position       int    not null,
    award_id       uuid   not null references award (id),
    application_id text   not null,
    household_id   text   not null,
    scheme         text   not null,
    month          date   not null check (extract(day from month) = 1),
    kind           text   not null check (kind in ('REGULAR')),
    pack_id        text   not null,
    amount_fen     bigint not null,
    state          text   not null check (state in ('DUE', 'HELD', 'SENT', 'PAID', 'RETURNED', 'UNPAID')),
    holds          text[] not null,
    reason_code    text,
    account        text   not null,
    account_index  text   not null,
    account_masked text   not null,
    holder         text   not null,
    bank           text   not null,
    unique (pay_run_id, position),
    check ((state = 'HELD') = (cardinality(holds) > 0)),
    check ((state in ('RETURNED', 'UNPAID')) = (reason_code is not null)),
    check (state = 'HELD' or amount_fen > 0)
);

-- The one rule that nothing may get round: a household is paid a scheme once for a month and kind.
-- Lines that are held, came back or were refused with their file are no payment, so they leave room for one.
create unique index pay_line_once on pay_line (scheme, household_id, month, kind)
    where state in ('DUE', 'SENT', 'PAID');

create index pay_line_by_run on pay_line (pay_run_id, position);
create index pay_line_by_household on pay_line (household_id, month);
create index pay_line_by_award on pay_line (award_id, month);
create index pay_line_returned on pay_line (account_index, month) where state in ('RETURNED', 'PAID');

-- A file is kept before it is sent. Refused files make room for another with the same payments.
create table bank_file (
    pay_run_id       uuid primary key references pay_run (id),
    message_id       text        not null,
    sha256           text        not null,
    payments_sha256  text        not null,
    xml              text        not null,
    made_at          timestamptz not null,
    sending_since    timestamptz,
    sent_at          timestamptz,
    refused          boolean     not null default false,
    constraint bank_file_message_once unique (message_id),
    constraint bank_file_hash_once unique (sha256),
    check (sent_at is null or sending_since is not null)
);

create unique index bank_file_payments_once on bank_file (payments_sha256) where not refused;

-- Answers are kept raw first and understood after; consumed_at is set in the transaction that applies them.
create table bank_message (
    id          uuid primary key,
    pay_run_id  uuid        not null references pay_run (id),
    sha256      text        not null,
    raw         text        not null,
    received_at timestamptz not null,
    consumed_at timestamptz,
    finding     text,
    constraint bank_message_once unique (pay_run_id, sha256),
    check ((consumed_at is null) = (finding is null))
);

create index bank_message_open on bank_message (received_at) where consumed_at is null;
