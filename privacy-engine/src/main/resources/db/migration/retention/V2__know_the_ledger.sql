-- Why: an older copy of the data is recognised by how little it knows of the ledger of destructions, and what was
-- destroyed since is destroyed again before anybody is served.
-- Personal data: no.
create table retention.ledger_mark (
  only_one boolean primary key default true check (only_one),
  position bigint  not null check (position >= 0)
);

insert into retention.ledger_mark (position) values (0);

grant select, update on retention.ledger_mark to ${engine};
