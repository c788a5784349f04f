-- Why: a shopper who signs in finds one cart, whatever device she filled it on. The account has a cart of its own, and
--      each browser that signed in opens it by the secret it had.
-- Personal data: no values. subject_id leads to a person; the row, its cart and its keys go when her account is erased.
create table cart.account (
  subject_id uuid  primary key,
  cart_hash  bytea not null unique check (octet_length(cart_hash) = 32)
);

create table cart.key (
  secret_hash bytea       primary key check (octet_length(secret_hash) = 32),
  cart_hash   bytea       not null references cart.account (cart_hash) on delete cascade,
  made_at     timestamptz not null
);

create index key_of_cart on cart.key (cart_hash);
create index key_made_at on cart.key (made_at);

grant select, insert, update, delete on cart.account, cart.key to ${store};
