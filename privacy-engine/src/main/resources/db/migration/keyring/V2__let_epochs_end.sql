-- Why: each epoch's key dies after a day, and every key that lives on is wrapped anew. Two tables take turns, so that a
-- generation is written beside the old one and the old one is dropped at once, without a trace in the new files.
-- Personal data: pointers, as before; those of an erasure during a change of epoch are dropped when the change ends.
alter table keyring.epoch
  drop column proof,
  add column wrapped   bytea   not null check (octet_length(wrapped) between 40 and 2000),
  add column successor bigint  references keyring.epoch (number),
  add column closed    boolean not null default false;

drop table keyring.wrapped_key;

create table keyring.wrapped_key_even (
  subject         uuid        not null,
  case_id         text        not null check (length(case_id) between 2 and 61),
  retention_class text        not null check (length(retention_class) between 2 and 40),
  epoch           bigint      not null check (epoch % 2 = 0),
  wrapped         bytea       not null check (octet_length(wrapped) = 60),
  made_at         timestamptz not null,
  twin            boolean     not null,
  primary key (subject, case_id, retention_class)
);

create table keyring.wrapped_key_odd (
  subject         uuid        not null,
  case_id         text        not null check (length(case_id) between 2 and 61),
  retention_class text        not null check (length(retention_class) between 2 and 40),
  epoch           bigint      not null check (epoch % 2 = 1),
  wrapped         bytea       not null check (octet_length(wrapped) = 60),
  made_at         timestamptz not null,
  twin            boolean     not null,
  primary key (subject, case_id, retention_class)
);

create table keyring.erased_meanwhile (
  subject uuid not null,
  case_id text not null,
  primary key (subject, case_id)
);

grant update, delete on keyring.epoch to ${keyring};
grant select, insert, delete, truncate, update (wrapped, made_at) on keyring.wrapped_key_even to ${keyring};
grant select, insert, delete, truncate, update (wrapped, made_at) on keyring.wrapped_key_odd to ${keyring};
grant select, insert, delete on keyring.erased_meanwhile to ${keyring};
