-- Why: a merchant asks another price for a parcel to another place, or one of another weight, and does not send
--      everywhere. An area is in one zone of a merchant at most. No zones: its usual prices, everywhere.
-- Personal data: no. Regions, cities and prices of businesses.
create table shipping.zone (
  id                 bigint   generated always as identity primary key,
  merchant_id        bigint   not null,
  currency           char(3)  not null,
  free_over_minor    bigint   check (free_over_minor >= 0),
  standard_from_days smallint not null check (standard_from_days >= 0),
  standard_to_days   smallint not null check (standard_to_days between standard_from_days and 60),
  express_from_days  smallint not null check (express_from_days >= 0),
  express_to_days    smallint not null check (express_to_days between express_from_days and 60),
  unique (id, merchant_id)
);

create index zone_of_merchant on shipping.zone (merchant_id, id);

create table shipping.area (
  merchant_id bigint not null,
  area        text   not null check (area ~ '^(region|city):[a-z][a-z-]{1,39}$'),
  zone_id     bigint not null,
  primary key (merchant_id, area),
  foreign key (zone_id, merchant_id) references shipping.zone (id, merchant_id) on delete cascade
);

create index area_of_zone on shipping.area (zone_id);

create table shipping.band (
  zone_id        bigint  not null references shipping.zone on delete cascade,
  up_to_grams    integer not null check (up_to_grams between 1 and 1000000),
  standard_minor bigint  not null check (standard_minor >= 0),
  express_minor  bigint  check (express_minor >= 0),
  primary key (zone_id, up_to_grams)
);

grant usage on schema shipping to ${store};
grant select, insert, update, delete on shipping.zone, shipping.area, shipping.band to ${store};
