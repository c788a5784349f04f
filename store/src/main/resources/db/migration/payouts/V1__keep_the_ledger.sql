-- Why: what a merchant is owed must follow from a ledger that nobody can alter and that always balances: an entry is one
--      amount that leaves one account and comes to another, so no entry can make the ledger lose its balance.
-- Personal data: the two members of staff who make and approve a batch are pointers, cleared with their accounts. Bank
--      accounts are those of businesses, held in the name of their commercial register; see decision 0093.
create table payouts.account (
  name text primary key
);

insert into payouts.account (name)
values ('CARRIER'), ('PROVIDER'), ('BANK'), ('MERCHANT_HELD'), ('MERCHANT_DUE'), ('COMMISSION'), ('COMMISSION_VAT'),
       ('SALES_VAT'), ('DISCOUNTS'), ('REFUNDS');

create table payouts.posting (
  id           bigint      generated always as identity primary key,
  kind         text        not null check (kind in ('SALE', 'RELEASE', 'REMITTANCE', 'REFUND', 'PAYOUT')),
  reference    text        not null,
  order_number text,
  merchant_id  bigint      not null,
  posted_at    timestamptz not null,
  unique (kind, reference)
);

create table payouts.entry (
  id           bigint  generated always as identity primary key,
  posting_id   bigint  not null references payouts.posting,
  debit        text    not null references payouts.account,
  credit       text    not null references payouts.account,
  merchant_id  bigint  not null,
  amount_minor bigint  not null check (amount_minor > 0),
  currency     char(3) not null,
  check (debit <> credit)
);

create index entry_of_posting on payouts.entry (posting_id);
create index entry_by_debit on payouts.entry (merchant_id, debit, id);
create index entry_by_credit on payouts.entry (merchant_id, credit, id);

create table payouts.sale (
  order_number text        not null,
  merchant_id  bigint      not null,
  method       text        not null,
  is_cash      boolean     not null,
  delivered_at timestamptz not null,
  release_from timestamptz not null,
  remitted_at  timestamptz,
  released_at  timestamptz,
  gross_minor  bigint      not null check (gross_minor >= 0),
  currency     char(3)     not null,
  primary key (order_number, merchant_id)
);

create index sale_to_release on payouts.sale (release_from) where released_at is null;
create index sale_to_remit on payouts.sale (delivered_at) where is_cash and remitted_at is null;

create table payouts.sale_line (
  order_number         text    not null,
  merchant_id          bigint  not null,
  source               integer not null check (source >= 0),
  gross_minor          bigint  not null check (gross_minor >= 0),
  sales_vat_minor      bigint  not null check (sales_vat_minor between 0 and gross_minor),
  funded_minor         bigint  not null check (funded_minor >= 0),
  share_points         integer not null check (share_points between 0 and 10000),
  commission_minor     bigint  not null check (commission_minor >= 0),
  commission_vat_minor bigint  not null check (commission_vat_minor >= 0),
  refunded_minor       bigint  not null check (refunded_minor between 0 and gross_minor),
  primary key (order_number, merchant_id, source),
  foreign key (order_number, merchant_id) references payouts.sale
);

create table payouts.bank_account (
  merchant_id bigint      primary key,
  iban        text        not null check (iban ~ '^SA[0-9]{2}[0-9A-Z]{20}$'),
  holder      text        not null check (length(holder) between 2 and 70),
  given_at    timestamptz not null
);

create table payouts.batch (
  id          bigint      generated always as identity primary key,
  made_at     timestamptz not null,
  made_by     uuid,
  approved_at timestamptz,
  approved_by uuid,
  check (approved_by is null or approved_by <> made_by),
  check (approved_by is null or approved_at is not null)
);

create table payouts.payout (
  id           bigint  generated always as identity primary key,
  batch_id     bigint  not null references payouts.batch,
  merchant_id  bigint  not null,
  amount_minor bigint  not null check (amount_minor > 0),
  currency     char(3) not null,
  iban         text    not null,
  holder       text    not null,
  unique (batch_id, merchant_id)
);

create index payout_of_merchant on payouts.payout (merchant_id, id desc);

create table payouts.statement_line (
  entry_id  bigint primary key references payouts.entry,
  payout_id bigint not null references payouts.payout
);

create index statement_line_of_payout on payouts.statement_line (payout_id);

create table payouts.billed_commission (
  entry_id bigint primary key references payouts.entry,
  batch_id bigint not null references payouts.batch
);

grant usage on schema payouts to ${store};
grant select on payouts.account to ${store};
grant select, insert on payouts.posting, payouts.entry, payouts.sale, payouts.sale_line, payouts.payout,
                        payouts.statement_line, payouts.billed_commission, payouts.batch to ${store};
grant update (remitted_at, released_at) on payouts.sale to ${store};
grant update (refunded_minor) on payouts.sale_line to ${store};
grant select, insert, update on payouts.bank_account to ${store};
grant update (made_by, approved_at, approved_by) on payouts.batch to ${store};
