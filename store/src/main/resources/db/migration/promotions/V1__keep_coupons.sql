-- Why: a code takes something off an order, so often in all and so often from one person. The checks hold the limits
--      whatever the program does; a use is counted in the transaction that places the order.
-- Personal data: marks of a mobile and an e-mail, keyed by a secret of the custodian and different for each coupon; only
--                for coupons that are limited for each person. They go with the contact of the order.
create table promotions.coupon (
  id              bigint      generated always as identity primary key,
  code            text        not null unique check (length(code) between 3 and 24),
  benefit         text        not null check (benefit in ('SHARE', 'AMOUNT', 'FREE_SHIPPING')),
  share_points    integer     check (share_points between 1 and 10000),
  amount_minor    bigint      check (amount_minor > 0),
  by_store_points integer     not null check (by_store_points between 0 and 10000),
  merchant_id     bigint,
  category_id     bigint,
  minimum_minor   bigint      not null check (minimum_minor >= 0),
  currency        char(3)     not null,
  starts_at       timestamptz not null,
  ends_at         timestamptz,
  ended_at        timestamptz,
  most_uses       integer     check (most_uses > 0),
  most_each       integer     check (most_each > 0),
  uses            integer     not null check (uses >= 0),
  made_at         timestamptz not null,
  check (uses <= most_uses),
  check (ends_at > starts_at),
  check ((benefit = 'SHARE') = (share_points is not null)),
  check (benefit <> 'AMOUNT' or amount_minor is not null),
  check (benefit <> 'FREE_SHIPPING' or amount_minor is null),
  check (by_store_points = 10000 or merchant_id is not null)
);

create table promotions.use (
  order_number  text        primary key,
  coupon_id     bigint      not null references promotions.coupon,
  taken_at      timestamptz not null,
  given_back_at timestamptz
);

create table promotions.use_mark (
  order_number text  not null references promotions.use,
  mark         bytea not null check (octet_length(mark) = 32),
  primary key (order_number, mark)
);

create table promotions.person (
  coupon_id bigint  not null references promotions.coupon,
  mark      bytea   not null check (octet_length(mark) = 32),
  uses      integer not null check (uses between 0 and most),
  most      integer not null check (most > 0),
  primary key (coupon_id, mark)
);

grant usage on schema promotions to ${store};
grant select, insert on promotions.coupon, promotions.use, promotions.use_mark, promotions.person to ${store};
grant update (uses, ended_at) on promotions.coupon to ${store};
grant update (given_back_at) on promotions.use to ${store};
grant update (uses) on promotions.person to ${store};
grant delete on promotions.use_mark, promotions.person to ${store};
