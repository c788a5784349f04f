-- Why: requests about data and legal holds are decided by a person with a role of her own, not by whoever runs the shop.
-- Personal data: no.
alter table accounts.account drop constraint account_role_check;
alter table accounts.account
  add constraint account_role_check check (role in ('SHOPPER', 'MERCHANT', 'OPERATOR', 'PRIVACY_OFFICER'));
