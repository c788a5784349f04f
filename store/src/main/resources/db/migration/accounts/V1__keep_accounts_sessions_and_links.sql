-- Why: somebody must be able to sign in, stay signed in, and find the way back after a forgotten password.
-- Personal data: none in clear and none sealed. E-mail, user name and hashes lie in the vault; here is only the
--                random id that leads to them, and it goes with the row when the account is destroyed.
create table accounts.account (
    id                  bigint generated always as identity primary key,
    subject_id          uuid        not null unique,
    role                text        not null check (role in ('SHOPPER', 'MERCHANT', 'OPERATOR')),
    created_at          timestamptz not null,
    confirmed_at        timestamptz,
    asks_question       boolean     not null,
    failures            integer     not null default 0 check (failures >= 0),
    answer_failures     integer     not null default 0 check (answer_failures >= 0),
    answer_closed_until timestamptz,
    mail_asked_at       timestamptz,
    gets_mail           boolean     not null default true
);

-- The daily search for registrations that nobody confirmed reads only those.
create index account_unconfirmed on accounts.account (created_at) where confirmed_at is null;

create table accounts.session (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id bigint      not null references accounts.account on delete cascade,
    opened_at  timestamptz not null,
    seen_at    timestamptz not null
);

create index session_account on accounts.session (account_id);
create index session_opened on accounts.session (opened_at);

create table accounts.link (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id bigint      not null references accounts.account on delete cascade,
    kind       text        not null check (kind in ('CONFIRMATION', 'RECOVERY')),
    expires_at timestamptz not null
);

create index link_account on accounts.link (account_id);

grant usage on schema accounts to ${store};
grant select, insert, update, delete on accounts.account, accounts.session, accounts.link to ${store};
