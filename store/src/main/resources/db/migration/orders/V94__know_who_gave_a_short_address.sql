-- Why: the page of an order asks for the short address while a parcel waits without one. An order that came with it need
--      not be asked for it: its page is opened right after placing, each time with a look into the vault.
-- Personal data: no.
alter table orders.purchase_order
  add column with_short_address boolean not null default false;
