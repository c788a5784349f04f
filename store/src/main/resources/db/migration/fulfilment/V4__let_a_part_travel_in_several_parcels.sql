-- Why: not everything of a merchant's part is always ready at once, or fits into one box; a paid part may travel in several
--      parcels, and what cannot be sent is called off alone. Contents are written down for such parts only: a parcel
--      without any holds all of its part.
-- Personal data: no values. A courier's page of a parcel leads to it like the courier's number, and is cleared with it.
alter table fulfilment.parcel
  add column place         smallint not null default 1 check (place between 1 and 20),
  add column tracking_page text check (length(tracking_page) <= 300 and tracking_page ~ '^https://'),
  drop constraint parcel_order_number_merchant_id_key,
  add unique (order_number, merchant_id, place);

create table fulfilment.content (
  parcel_number text     not null references fulfilment.parcel,
  position      smallint not null check (position >= 0),
  quantity      integer  not null check (quantity between 1 and 99),
  primary key (parcel_number, position)
);

grant select, insert, update, delete on fulfilment.content to ${store};
