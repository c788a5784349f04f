-- Why: who issues an invoice depends on the merchant's VAT registration on that very day, and a commission on the
--      terms of that day; so both are kept with the day they begin on, and nothing is overwritten.
-- Personal data: no. Numbers, addresses and terms of businesses, as the commercial register publishes them.
create table merchants.vat_registration (
  merchant_id bigint not null references merchants.merchant,
  from_day    date   not null,
  vat_number  text   check (vat_number ~ '^3[0-9]{13}3$'),
  primary key (merchant_id, from_day)
);

create table merchants.registered_address (
  merchant_id bigint primary key references merchants.merchant,
  street      text   not null check (length(street) between 1 and 120),
  building    text   not null check (building ~ '^[0-9]{4}$'),
  district    text   not null check (length(district) between 1 and 120),
  city        text   not null check (length(city) between 1 and 120),
  postal_code text   not null check (postal_code ~ '^[0-9]{5}$')
);

create table merchants.commission_term (
  id           bigint generated always as identity primary key,
  merchant_id  bigint   references merchants.merchant,
  category_id  bigint,
  from_day     date     not null,
  basis_points integer  not null check (basis_points between 0 and 10000),
  unique nulls not distinct (merchant_id, category_id, from_day)
);

grant select, insert on merchants.vat_registration, merchants.commission_term to ${store};
grant select, insert, update on merchants.registered_address to ${store};
