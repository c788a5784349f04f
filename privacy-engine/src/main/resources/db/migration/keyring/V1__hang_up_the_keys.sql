-- Why: keys live apart from what they open and die alone; no copy of the data holds one.
-- Personal data: pointers (who has a key, for which case), deleted with the key. The custodian holds the epochs' keys.
create table keyring.epoch (
  number   bigint      primary key check (number > 0),
  began_at timestamptz not null,
  proof    bytea       not null
);

create table keyring.wrapped_key (
  subject         uuid        not null,
  case_id         text        not null check (length(case_id) between 2 and 61),
  retention_class text        not null check (length(retention_class) between 2 and 40),
  epoch           bigint      not null references keyring.epoch (number),
  wrapped         bytea       not null check (octet_length(wrapped) = 60),
  made_at         timestamptz not null,
  primary key (subject, case_id, retention_class, epoch)
);

grant usage on schema keyring to ${keyring};
grant select, insert on keyring.epoch to ${keyring};
grant select, insert, delete on keyring.wrapped_key to ${keyring};
