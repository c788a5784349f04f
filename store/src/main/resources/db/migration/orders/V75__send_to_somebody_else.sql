-- Why: a parcel may go to somebody who is not the buyer. She is a person of her own: she opens her page by a link of her
--      own, is told that her data is here, and her data leaves without the buyer's.
-- Personal data: no values. recipient_id leads to a person and is cleared when she is erased.
alter table orders.purchase_order
  add column for_another  boolean not null default false,
  add column recipient_id uuid,
  add constraint purchase_order_recipient_check check (recipient_id is null or for_another);

create index purchase_order_of_recipient on orders.purchase_order (recipient_id)
 where recipient_id is not null;

create table orders.recipient_link (
  secret_hash  bytea       primary key check (octet_length(secret_hash) = 32),
  order_number text        not null references orders.purchase_order,
  way          text        not null check (way in ('LETTER', 'SLIP')),
  made_at      timestamptz not null
);

create index recipient_link_of_order on orders.recipient_link (order_number);

grant update (recipient_id) on orders.purchase_order to ${store};
grant select, insert on orders.recipient_link to ${store};
