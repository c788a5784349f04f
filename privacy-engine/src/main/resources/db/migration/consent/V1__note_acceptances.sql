-- Why: the store must be able to show which version of its terms somebody accepted, and when.
-- Personal data: pointers only; a row is added, never changed, and leaves with the person.
create table consent.acceptance (
  id          bigint      generated always as identity primary key,
  subject_id  uuid        not null,
  case_id     text        not null check (length(case_id) between 2 and 61),
  document    text        not null check (document ~ '^[a-z][a-z-]{1,31}$'),
  version     text        not null check (length(version) between 1 and 40),
  accepted_at timestamptz not null
);

create index acceptance_by_subject on consent.acceptance (subject_id, case_id);

grant usage on schema consent to ${engine};
grant select, insert, delete on consent.acceptance to ${engine};
