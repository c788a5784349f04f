-- Why: every collection, disclosure, check and erasure is told here before it happens or together with it.
-- Personal data: whose an entry is lies sealed inside the leaf; the links lead to a person and go when she is erased.
create table accesslog.entry (
  id   uuid  primary key,
  leaf bytea not null check (octet_length(leaf) between 200 and 4000)
);

create table accesslog.subject_entry (
  subject  uuid not null,
  entry_id uuid not null references accesslog.entry (id),
  primary key (subject, entry_id)
);

grant usage on schema accesslog to ${engine};
-- The book can not be rewritten: not by the store, not by the engine.
grant select, insert on accesslog.entry to ${engine};
grant select, insert, delete on accesslog.subject_entry to ${engine};
