-- Why: an order is a fact that is kept: what was agreed, with names and prices as they were. One part a merchant.
-- Personal data: no values. subject_id leads to a person and is cleared when she is erased; the money stays.
create table orders.purchase_order (
  number            text        primary key check (number ~ '^M-[2-9A-HJKMNP-TV-Z]{6}$'),
  placed_at         timestamptz not null,
  subject_id        uuid,
  of_account        boolean     not null,
  language          char(2)     not null check (language in ('ar', 'en')),
  terms_version     text        not null,
  payment_reference uuid        not null unique,
  total_minor       bigint      not null check (total_minor >= 0),
  vat_minor         bigint      not null check (vat_minor between 0 and total_minor),
  currency          char(3)     not null
);

create index purchase_order_of_subject on orders.purchase_order (subject_id, placed_at desc, number desc)
 where subject_id is not null;

create table orders.access_link (
  secret_hash  bytea       primary key check (octet_length(secret_hash) = 32),
  order_number text        not null references orders.purchase_order,
  made_at      timestamptz not null
);

create table orders.merchant_order (
  order_number       text        not null references orders.purchase_order,
  merchant_id        bigint      not null,
  seller             text        not null check (seller in ('MERCHANT', 'STORE')),
  items_minor        bigint      not null check (items_minor >= 0),
  shipping_kind      text        not null check (shipping_kind in ('STANDARD', 'EXPRESS')),
  shipping_minor     bigint      not null check (shipping_minor >= 0),
  shipping_vat_minor bigint      not null check (shipping_vat_minor between 0 and shipping_minor),
  vat_minor          bigint      not null check (vat_minor between 0 and total_minor),
  total_minor        bigint      not null check (total_minor = items_minor + shipping_minor),
  state              text        not null check (state in ('PLACED', 'CONFIRMED', 'COMPLETED', 'CANCELLED')),
  state_since        timestamptz not null,
  primary key (order_number, merchant_id)
);

create table orders.line_item (
  order_number     text    not null,
  merchant_id      bigint  not null,
  position         integer not null,
  offer_id         bigint  not null,
  sku              text    not null,
  product_ar       text    not null,
  product_en       text    not null,
  option_ar        text,
  option_en        text,
  picture          text    not null,
  tile             text    not null,
  quantity         integer not null check (quantity between 1 and 99),
  unit_price_minor bigint  not null check (unit_price_minor >= 0),
  total_minor      bigint  not null check (total_minor = unit_price_minor * quantity),
  vat_minor        bigint  not null check (vat_minor between 0 and total_minor),
  primary key (order_number, merchant_id, position),
  foreign key (order_number, merchant_id) references orders.merchant_order
);

grant usage on schema orders to ${store};
grant select, insert on orders.purchase_order, orders.access_link, orders.merchant_order, orders.line_item to ${store};
grant update (subject_id) on orders.purchase_order to ${store};
grant update (state, state_since) on orders.merchant_order to ${store};
