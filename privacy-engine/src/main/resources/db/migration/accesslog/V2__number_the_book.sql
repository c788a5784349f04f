-- Why: numbered entries under signed roots let anybody who kept one checkpoint see that nothing was removed or changed.
-- Personal data: no. Numbers, hashes and signatures; whose an entry is stays sealed inside its leaf.
alter table accesslog.entry
  add column mark bytea not null default '' check (octet_length(mark) in (0, 32)),
  add column written_in xid8 not null default pg_current_xact_id();
-- Entries from before have no mark; from now on each must bring one.
alter table accesslog.entry alter column mark drop default;
create index entry_written_in on accesslog.entry (written_in);

create table accesslog.numbered (
  number   bigint primary key check (number >= 0),
  entry_id uuid   not null unique
);

create table accesslog.tile (
  level    smallint not null check (level between 0 and 7),
  position bigint   not null check (position >= 0),
  hashes   bytea    not null check (octet_length(hashes) = 8192),
  root     bytea    not null check (octet_length(root) = 32),
  primary key (level, position)
);

create table accesslog.checkpoint (
  size     bigint      primary key check (size >= 0),
  root     bytea       not null check (octet_length(root) = 32),
  frontier bytea       not null,
  horizon  xid8        not null,
  note     text        not null check (length(note) between 100 and 4000),
  made_at  timestamptz not null
);

-- Written once and never changed, like the entries themselves.
grant select, insert on accesslog.numbered, accesslog.tile, accesslog.checkpoint to ${engine};
