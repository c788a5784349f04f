-- Why: a custodian may be a module or a service that never hands a key out; what it wrapped is kept here.
-- Personal data: no.
alter table recognition.index_key
  drop column proof,
  add column wrapped bytea not null check (octet_length(wrapped) between 40 and 2000);
