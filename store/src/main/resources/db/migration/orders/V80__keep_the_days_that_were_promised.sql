-- Why: how many days a parcel may take depends on where it goes; what was promised is kept with the order, so that a
--      merchant who changes his terms later moves nobody's day.
-- Personal data: no. A number of working days.
alter table orders.merchant_order
  add column shipping_days smallint not null default 7 check (shipping_days between 0 and 60);
