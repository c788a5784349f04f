-- Why: a person is found by her e-mail or user name although neither can be read here.
-- Personal data: keyed digests that lead to a person, deleted with her; the keys lie with the custodian.
create table recognition.index_key (
  field text  primary key check (length(field) between 2 and 40),
  proof bytea not null check (octet_length(proof) = 32)
);

create table recognition.digest (
  field   text  not null references recognition.index_key (field),
  digest  bytea not null check (octet_length(digest) = 32),
  subject uuid  not null,
  primary key (field, digest)
);

create index digest_by_subject on recognition.digest (subject);

grant usage on schema recognition to ${keyring};
grant select, insert on recognition.index_key to ${keyring};
grant select, insert, delete on recognition.digest to ${keyring};
