-- Why: a merchant's own program learns at once what happened to its orders, instead of asking again and again; what was
--      told is kept for thirty days, so that it can be looked up and told again.
-- Personal data: no. A message names an order, a parcel and a moment; who bought is never in it. The address is the
--                merchant's own, and the secret is not here: it is derived where it is used.
create table webhooks.endpoint (
    id          uuid        primary key,
    merchant_id bigint      not null,
    url         text        not null check (length(url) between 10 and 500),
    made_at     timestamptz not null
);

create index endpoint_of_merchant on webhooks.endpoint (merchant_id);

create table webhooks.message (
    id          text        not null check (id ~ '^msg_[A-Za-z0-9]{20,40}$'),
    endpoint_id uuid        not null references webhooks.endpoint on delete cascade,
    kind        text        not null,
    body        text        not null,
    written_at  timestamptz not null,
    next_try_at timestamptz,
    tries       integer     not null default 0,
    answer      integer,
    told_at     timestamptz,
    primary key (id, endpoint_id),
    check (told_at is null or next_try_at is null)
);

create index message_due on webhooks.message (next_try_at) where next_try_at is not null;
create index message_of_endpoint on webhooks.message (endpoint_id, written_at desc);

grant usage on schema webhooks to ${store};
grant select, insert, delete on webhooks.endpoint to ${store};
grant select, insert, update, delete on webhooks.message to ${store};
