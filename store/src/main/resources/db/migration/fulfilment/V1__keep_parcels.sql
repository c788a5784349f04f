-- Why: each merchant of an order hands over one parcel, step by step.
-- Personal data: no values. A courier's number leads to a parcel and the parcel to a person; it is cleared when the
--                contact of the order is destroyed.
create table fulfilment.parcel (
  number          text        primary key check (number ~ '^F-[2-9A-HJKMNP-TV-Z]{6}$'),
  order_number    text        not null,
  merchant_id     bigint      not null,
  state           text        not null
                  check (state in ('OPEN', 'PACKED', 'DISPATCHED', 'DELIVERED', 'RETURNED', 'CANCELLED')),
  opened_at       timestamptz not null,
  packed_at       timestamptz,
  dispatched_at   timestamptz,
  tracking_number text        check (tracking_number ~ '^[A-Z0-9-]{4,40}$'),
  ended_at        timestamptz check ((ended_at is not null) = (state in ('DELIVERED', 'RETURNED', 'CANCELLED'))),
  unique (order_number, merchant_id),
  check (packed_at is not null or state in ('OPEN', 'CANCELLED')),
  check (dispatched_at is not null or state in ('OPEN', 'PACKED', 'CANCELLED'))
);

create index parcel_of_merchant on fulfilment.parcel (merchant_id, opened_at desc, number desc);

grant usage on schema fulfilment to ${store};
grant select, insert, update on fulfilment.parcel to ${store};
