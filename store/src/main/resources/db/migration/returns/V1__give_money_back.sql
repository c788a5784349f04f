-- Why: money goes back line by line, in parts if need be, and never more than was paid. A charge is the row that two
--      refunds at once wait for; its checks hold whatever the program does. A refund is written once.
-- Personal data: none. A refund knows its order; the order knows the person as long as she may be known.
create table returns.charge (
  order_number      text    not null,
  merchant_id       bigint  not null,
  position          integer not null check (position >= -1),
  quantity          integer not null check (quantity >= 1),
  paid_minor        bigint  not null check (paid_minor >= 0),
  refunded_quantity integer not null check (refunded_quantity between 0 and quantity),
  refunded_minor    bigint  not null check (refunded_minor between 0 and paid_minor),
  currency          char(3) not null,
  primary key (order_number, merchant_id, position)
);

create table returns.refund (
  number             text        primary key check (number ~ '^B-[2-9A-HJKMNP-TV-Z]{8}$'),
  order_number       text        not null,
  merchant_id        bigint      not null,
  reason             text        not null check (reason in ('RETURNED', 'LATE', 'CANCELLED', 'GOODWILL')),
  shipping_minor     bigint      not null check (shipping_minor >= 0),
  shipping_vat_minor bigint      not null check (shipping_vat_minor between 0 and shipping_minor),
  total_minor        bigint      not null check (total_minor >= shipping_minor),
  currency           char(3)     not null,
  agreed_at          timestamptz not null
);

create index refund_of_order on returns.refund (order_number, agreed_at);

create table returns.refund_line (
  refund_number      text    not null references returns.refund,
  position           integer not null check (position >= 0),
  quantity           integer not null check (quantity >= 0),
  gross_minor        bigint  not null check (gross_minor >= 0),
  vat_minor          bigint  not null check (vat_minor between 0 and gross_minor),
  discount_minor     bigint  not null check (discount_minor >= 0),
  store_funded_minor bigint  not null check (store_funded_minor between 0 and discount_minor),
  primary key (refund_number, position)
);

grant usage on schema returns to ${store};
grant select, insert on returns.charge, returns.refund, returns.refund_line to ${store};
grant update (refunded_quantity, refunded_minor) on returns.charge to ${store};
