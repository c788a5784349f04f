-- Why: every sale is invoiced by its seller of record, with numbers that have no gap and a chain that shows a change.
--      A document is written once; nobody may alter or remove it.
-- Personal data: no. A simplified invoice names its seller and the goods, never the buyer; the order's number is random.
create table invoices.issuer (
  id               text   primary key check (id ~ '^(STORE|MERCHANT-[1-9][0-9]*)$'),
  last_invoice     bigint not null check (last_invoice >= 0),
  last_credit_note bigint not null check (last_credit_note >= 0),
  last_counter     bigint not null check (last_counter = last_invoice + last_credit_note),
  last_hash        text   not null
);

create table invoices.due (
  id           bigint generated always as identity primary key,
  issuer_id    text        not null,
  order_number text        not null,
  merchant_id  bigint      not null,
  task         text        not null check (task in ('SALE', 'CANCELLATION', 'REFUND')),
  key          text        not null,
  due_since    timestamptz not null,
  unique (order_number, merchant_id, key)
);

create table invoices.due_line (
  due_id      bigint  not null references invoices.due on delete cascade,
  source      integer not null check (source >= 0),
  quantity    integer not null check (quantity > 0),
  gross_minor bigint  not null check (gross_minor > 0),
  vat_minor   bigint  not null check (vat_minor between 0 and gross_minor),
  primary key (due_id, source)
);

create index due_of_issuer on invoices.due (issuer_id, id);

create table invoices.document (
  uuid         uuid        primary key,
  issuer_id    text        not null references invoices.issuer,
  kind         text        not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
  form         text        not null check (form in ('SIMPLIFIED', 'TAX')),
  number       bigint      not null check (number > 0),
  counter      bigint      not null check (counter > 0),
  about        text        not null check (about in ('SALE', 'COMMISSION')),
  order_number text,
  merchant_id  bigint      not null,
  corrects     uuid        references invoices.document,
  correction   text,
  reason       text,
  issued_at    timestamptz not null,
  seller_ar    text        not null,
  seller_en    text        not null,
  seller_place text        not null,
  seller_vat   text        not null,
  total_minor  bigint      not null check (total_minor >= 0),
  vat_minor    bigint      not null check (vat_minor between 0 and total_minor),
  currency     char(3)     not null,
  previous     text        not null,
  hash         text        not null,
  square_code  text        not null,
  xml          text        not null,
  is_signed    boolean     not null,
  unique (issuer_id, kind, number),
  unique (issuer_id, counter),
  unique (corrects, correction),
  check ((kind = 'CREDIT_NOTE') = (corrects is not null)),
  check ((about = 'SALE') = (order_number is not null))
);

create unique index one_simplified_invoice_of_a_part on invoices.document (order_number, merchant_id)
 where kind = 'INVOICE' and form = 'SIMPLIFIED';
create index document_of_order on invoices.document (order_number, merchant_id);
create index document_of_merchant on invoices.document (merchant_id, issued_at desc);
create index document_corrects on invoices.document (corrects);

create table invoices.line (
  document    uuid    not null references invoices.document,
  position    integer not null,
  source      integer not null check (source >= 0),
  name_ar     text    not null,
  name_en     text    not null,
  quantity    integer not null check (quantity > 0),
  gross_minor bigint  not null check (gross_minor >= 0),
  vat_minor   bigint  not null check (vat_minor between 0 and gross_minor),
  rate_points integer not null check (rate_points between 0 and 10000),
  primary key (document, position)
);

create table invoices.report (
  document    uuid        primary key references invoices.document,
  report_by   timestamptz not null,
  next_try_at timestamptz not null,
  attempts    integer     not null default 0,
  answer      text
);

create index report_waiting on invoices.report (next_try_at);

grant usage on schema invoices to ${store};
grant select, insert, update on invoices.issuer to ${store};
grant select, insert, delete on invoices.due, invoices.due_line to ${store};
grant select, insert on invoices.document, invoices.line to ${store};
grant select, insert, delete on invoices.report to ${store};
grant update (next_try_at, attempts, answer) on invoices.report to ${store};
