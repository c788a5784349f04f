-- Why: a shopper gathers offers before she buys. The browser holds the secret, the table its SHA-256.
-- Personal data: none. A cart has no name, no address, no account; it is dropped after thirty days without a touch.
create table cart.cart (
  secret_hash bytea       primary key check (octet_length(secret_hash) = 32),
  version     integer     not null,
  touched_at  timestamptz not null
);

create index cart_touched_at on cart.cart (touched_at);

create table cart.line (
  secret_hash           bytea       not null references cart.cart on delete cascade,
  offer_id              bigint      not null,
  quantity              integer     not null check (quantity between 1 and 99),
  seen_unit_price_minor bigint      not null check (seen_unit_price_minor >= 0),
  currency              char(3)     not null,
  added_at              timestamptz not null,
  primary key (secret_hash, offer_id)
);

grant usage on schema cart to ${store};
grant select, insert, update, delete on cart.cart, cart.line to ${store};
