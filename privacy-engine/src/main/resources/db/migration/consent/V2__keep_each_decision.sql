-- Why: consent is given for one purpose at a time and can be proved: who decided what, when, on which page, under which
--      version of the policy, with the signed receipt that the person got. Withdrawing works from a letter's link.
-- Personal data: pointers only. A row is added, never changed, and leaves with the person.
create table consent.decision (
  id             bigint      generated always as identity primary key,
  receipt_id     uuid        not null unique,
  subject_id     uuid        not null,
  purpose        text        not null check (purpose ~ '^[a-z]{3,20}$'),
  given          boolean     not null,
  way            text        not null check (way in ('PAGE', 'LINK', 'GUARDIAN')),
  policy_version text        not null check (length(policy_version) between 1 and 40),
  decided_at     timestamptz not null,
  receipt        text        not null check (length(receipt) between 100 and 20000)
);

create index decision_by_subject on consent.decision (subject_id, purpose, id desc);
create index decision_by_purpose on consent.decision (purpose, subject_id, id desc);

create table consent.withdrawal_link (
  token_hash bytea       primary key check (octet_length(token_hash) = 32),
  subject_id uuid        not null,
  purpose    text        not null check (purpose ~ '^[a-z]{3,20}$'),
  made_at    timestamptz not null
);

create index withdrawal_link_by_subject on consent.withdrawal_link (subject_id);

-- A child is anybody under 18 who has an account. Her guardian confirms; that he is her guardian is his word, which no
-- law has been asked about yet.
create table consent.guardianship (
  subject_id   uuid        primary key,
  asked_at     timestamptz not null,
  confirmed_at timestamptz check (confirmed_at >= asked_at)
);

create table consent.guardian_link (
  token_hash bytea       primary key check (octet_length(token_hash) = 32),
  subject_id uuid        not null,
  made_at    timestamptz not null
);

create index guardian_link_by_subject on consent.guardian_link (subject_id);

grant select, insert, delete on consent.decision, consent.withdrawal_link, consent.guardian_link to ${engine};
grant select, insert, delete, update (confirmed_at) on consent.guardianship to ${engine};
