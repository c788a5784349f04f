-- Why: each merchant asks its own price for a variant and counts its own pieces. Stock never falls below zero, whatever
--      the program does, and each change of it leaves a line in the ledger that nobody may alter.
-- Personal data: no. The ledger's reference is an order's random number; who ordered is not known here.
create table offers.offer (
  id          bigint generated always as identity primary key,
  product_id  bigint not null,
  variant_id  bigint not null,
  merchant_id bigint not null,
  price_minor bigint not null check (price_minor > 0),
  sale_minor  bigint check (sale_minor > 0 and sale_minor < price_minor),
  currency    char(3) not null,
  stock       integer not null check (stock >= 0),
  unique (variant_id, merchant_id)
) with (fillfactor = 80);

create index offer_by_product on offers.offer (product_id);
create index offer_by_merchant on offers.offer (merchant_id, id);

create table offers.stock_movement (
  id          bigint generated always as identity primary key,
  offer_id    bigint not null references offers.offer,
  change      integer not null check (change <> 0),
  stock_after integer not null check (stock_after >= 0),
  reason      text not null check (reason in ('RECEIVED', 'TAKEN', 'GIVEN_BACK', 'RECOUNTED')),
  reference   text,
  at          timestamptz not null
);

create index stock_movement_by_offer on offers.stock_movement (offer_id, id);

grant usage on schema offers to ${store};
grant select, insert, update on offers.offer to ${store};
grant select, insert on offers.stock_movement to ${store};
grant maintain on offers.offer to ${store};
