-- Why: who approves a product approves the text on the page, so the page has to name which writing it showed; and what was
--      once shown keeps its choices, also while it waits for the store again.
-- Personal data: no.
alter table catalog.product
  add column revision integer not null default 1 check (revision > 0),
  add column shown    boolean not null default false;

update catalog.product set shown = true where state in ('PUBLISHED', 'WITHDRAWN');

alter table catalog.product add check (shown or state <> 'PUBLISHED');
