-- Why: a form that is sent twice places one order. The answer holds the order's number and is kept for a day.
-- Personal data: none. Scope and key are hashes of random secrets; the fingerprint is an HMAC of what was typed under
--                a key made of those secrets, which no table holds, so it cannot be tried against guesses.
create table checkout.placement (
  scope        bytea       not null check (octet_length(scope) = 32),
  operation    text        not null check (operation in ('place')),
  key          bytea       not null check (octet_length(key) = 32),
  fingerprint  bytea       not null check (octet_length(fingerprint) = 32),
  order_number text        not null,
  placed_at    timestamptz not null,
  primary key (scope, operation, key)
);

create index placement_placed_at on checkout.placement (placed_at);

grant usage on schema checkout to ${store};
grant select, insert, delete on checkout.placement to ${store};
