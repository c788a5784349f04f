-- Why: what a parcel costs on its way depends on what is in it; a piece may be sold before anybody weighed it.
-- Personal data: no.
alter table catalog.variant
  add column grams integer check (grams between 1 and 1000000);
