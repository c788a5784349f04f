-- Why: an erasure touches several places; what a crash leaves unfinished is found here and finished.
-- Personal data: pointers, crossed out when the erasure is done.
create table retention.pending_erasure (
  subject  uuid        not null,
  case_id  text        not null check (length(case_id) between 2 and 61),
  whole    boolean     not null,
  began_at timestamptz not null,
  primary key (subject, case_id)
);

grant usage on schema retention to ${engine};
grant select, insert, update, delete on retention.pending_erasure to ${engine};
