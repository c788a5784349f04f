-- Why: couriers owe the cash of a parcel from the moment it was paid, also while other parcels of the same part are on their
--      way and it is not known yet what of the part is sold.
-- Personal data: none.
insert into payouts.account (name) values ('COLLECTED');

alter table payouts.posting drop constraint posting_kind_check;
alter table payouts.posting
  add constraint posting_kind_check
  check (kind in ('SALE', 'RELEASE', 'REMITTANCE', 'REFUND', 'PAYOUT', 'FEE', 'CASH'));

create table payouts.early_cash (
  order_number text        not null,
  merchant_id  bigint      not null,
  since        timestamptz not null,
  ended_at     timestamptz check (ended_at >= since),
  primary key (order_number, merchant_id)
);

create index early_cash_awaited on payouts.early_cash (since) where ended_at is null;

grant select, insert on payouts.early_cash to ${store};
grant update (ended_at) on payouts.early_cash to ${store};
