-- Why: an order may wait for its money, lapse without it, and be taken up again when it comes late. What happens to it on
--      the way is kept for its page. The fee for paying on delivery is a line of its own, sold by the store.
-- Personal data: none. A happening names an order by its random number, and a merchant.
alter table orders.purchase_order
  add column fee_minor     bigint not null default 0 check (fee_minor >= 0),
  add column fee_vat_minor bigint not null default 0,
  add constraint purchase_order_fee_vat_check check (fee_vat_minor between 0 and fee_minor);

create table orders.happening (
  order_number text        not null references orders.purchase_order,
  at           timestamptz not null,
  kind         text        not null check (kind in ('PAID', 'LAPSED', 'CALLED_OFF', 'PAID_LATE', 'PAID_IN_VAIN')),
  primary key (order_number, at, kind)
);

grant select, insert on orders.happening to ${store};
