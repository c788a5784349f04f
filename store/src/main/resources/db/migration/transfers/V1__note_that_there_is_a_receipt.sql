-- Why: whoever looks for a transfer sees beside it that a receipt was sent, without anything being opened for that.
-- Personal data: none. The receipt itself lies sealed in the vault, as transfer-receipt of the case of this order's
--                transfer; this row goes with it.
create table transfers.receipt (
  order_number text        primary key,
  sent_at      timestamptz not null
);

grant usage on schema transfers to ${store};
grant select, insert, delete on transfers.receipt to ${store};
grant update (sent_at) on transfers.receipt to ${store};
