-- Why: the only place where personal values are kept, each sealed under the key of its person, class and case.
-- Personal data: yes, as noise; the keys lie in another cluster.
create table vault.sealed_value (
  id              uuid        primary key,
  subject         uuid        not null,
  case_id         text        not null check (length(case_id) between 2 and 61),
  field           text        not null check (length(field) between 2 and 40),
  retention_class text        not null check (length(retention_class) between 2 and 40),
  ciphertext      bytea       not null check (octet_length(ciphertext) >= 60),
  sealed_at       timestamptz not null,
  entry_id        uuid        not null,
  unique (subject, case_id, field)
);

-- The sweep walks each class in the order of person and case.
create index sealed_value_by_class on vault.sealed_value (retention_class, subject, case_id) include (sealed_at);

grant usage on schema vault to ${engine};
grant select, insert, update, delete on vault.sealed_value to ${engine};
