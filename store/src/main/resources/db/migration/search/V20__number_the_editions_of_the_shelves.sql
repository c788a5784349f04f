-- Why: what can be ticked beside a shelf costs more to count than the shelf. Counts hold until goods change, on whatever
--      node; the number tells. Whoever changes goods on the shelves holds this row until that is committed.
-- Personal data: no.
create table search.edition (
  is_only boolean primary key default true check (is_only),
  number  bigint not null
);

insert into search.edition (number) values (0);

grant select, update on search.edition to ${store};
