-- Why: what a person asks in writing has a day by which it must be answered; who answers sees the days, and so does she.
-- Personal data: a pointer only. What she wrote and what was answered lie sealed in the vault under the request's case.
create table subjectrequests.request (
  number           text        primary key check (number ~ '^R-[2-9A-HJKMNP-TV-Z]{6}$'),
  subject_id       uuid,
  kind             text        not null check (kind ~ '^[A-Z]{3,20}$'),
  state            text        not null check (state in ('OPEN', 'ANSWERED', 'REFUSED')),
  language         char(2)     not null check (language in ('ar', 'en')),
  received_at      timestamptz not null,
  due_at           timestamptz not null check (due_at > received_at),
  extension_reason text        check (extension_reason ~ '^[A-Z_]{3,30}$'),
  refusal_reason   text        check (refusal_reason ~ '^[A-Z_]{3,30}$'),
  closed_at        timestamptz,
  reminded_at      timestamptz,
  check ((state = 'OPEN') = (closed_at is null)),
  check ((state = 'REFUSED') = (refusal_reason is not null))
);

create index request_open on subjectrequests.request (due_at) where state = 'OPEN';
create index request_by_subject on subjectrequests.request (subject_id) where subject_id is not null;

grant usage on schema subjectrequests to ${engine};
grant select, insert, update on subjectrequests.request to ${engine};
