-- Why: what the store asks for a way of paying comes in with the goods, and is the store's own.
-- Personal data: none.
insert into payouts.account (name) values ('FEES'), ('FEES_VAT');

alter table payouts.posting drop constraint posting_kind_check;
alter table payouts.posting
  add constraint posting_kind_check
  check (kind in ('SALE', 'RELEASE', 'REMITTANCE', 'REFUND', 'PAYOUT', 'FEE'));
