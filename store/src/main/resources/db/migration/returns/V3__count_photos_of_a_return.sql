-- Why: a shopper may show a fault by photos. The row of a return counts what was ever sent, so that two sendings at
--      once are never more than a return takes; beside it stands what was sent at once.
-- Personal data: none. The photos themselves lie sealed in the vault, as return-photo of the case of a sending; its
--                row goes with them.
alter table returns.goods_return
  add column photos integer not null default 0 check (photos between 0 and 5);

create table returns.photo (
  return_number text        not null references returns.goods_return,
  sending       text        not null check (sending ~ '^[2-9A-HJKMNP-TV-Z]{6}$'),
  photos        integer     not null check (photos between 1 and 5),
  sent_at       timestamptz not null,
  primary key (return_number, sending)
);

grant select, insert, delete on returns.photo to ${store};
grant update (photos) on returns.goods_return to ${store};
