-- Why: a merchant gives a packed parcel to a courier that the store has registered. That it was given is the reason why
--      the courier may read where the parcel goes; and a courier that stood before a closed door says so.
-- Personal data: no values. A company's key and times of a parcel's steps.
create table fulfilment.carriage (
  parcel_number text        primary key references fulfilment.parcel,
  courier       text        not null check (courier ~ '^[a-z][a-z0-9-]{1,30}$'),
  given_at      timestamptz not null
);

create table fulfilment.attempt (
  parcel_number text        not null references fulfilment.parcel,
  at            timestamptz not null,
  primary key (parcel_number, at)
);

grant select, insert, delete on fulfilment.carriage to ${store};
grant select, insert on fulfilment.attempt to ${store};
