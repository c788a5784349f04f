-- Why: every page names the merchant who sells, and the desk must know for whom an account works.
-- Personal data: a membership leads to the person who works for the merchant; its row goes with her account.
create table merchants.merchant (
  id                  bigint generated always as identity primary key,
  code                text not null unique,
  name_ar             text not null,
  name_en             text not null,
  slug_ar             text not null unique,
  slug_en             text not null unique,
  story_ar            text not null,
  story_en            text not null,
  city_ar             text not null,
  city_en             text not null,
  commercial_register text not null unique check (commercial_register ~ '^[0-9]{10}$'),
  vat_number          text check (vat_number ~ '^3[0-9]{13}3$'),
  initial             text not null,
  tile                text not null,
  dispatch_days       smallint not null check (dispatch_days between 0 and 30),
  currency            char(3) not null,
  standard_minor      bigint not null check (standard_minor >= 0),
  express_minor       bigint not null check (express_minor >= 0),
  free_over_minor     bigint check (free_over_minor >= 0),
  standard_from_days  smallint not null,
  standard_to_days    smallint not null,
  express_from_days   smallint not null,
  express_to_days     smallint not null
);

create table merchants.membership (
  account_id  bigint primary key,
  subject_id  uuid not null,
  merchant_id bigint not null references merchants.merchant,
  role        text not null check (role in ('OWNER', 'STAFF'))
);

create index membership_by_subject on merchants.membership (subject_id);
create index membership_by_merchant on merchants.membership (merchant_id);

grant usage on schema merchants to ${store};
grant select, insert, update on merchants.merchant to ${store};
grant select, insert, update, delete on merchants.membership to ${store};
