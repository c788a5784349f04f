-- Why: a restored backup that loses entries must be told for ever; a veiled entry is shown when its time has come.
-- Personal data: no. Numbers, signatures and keys that open entries meant to be read from then on.
create table accesslog.restore (
  entry_id uuid primary key,
  note     text not null check (length(note) between 200 and 4000)
);

create table accesslog.lifted_veil (
  entry_id uuid  primary key,
  key      bytea not null check (octet_length(key) = 32)
);

grant select, insert on accesslog.restore, accesslog.lifted_veil to ${engine};
