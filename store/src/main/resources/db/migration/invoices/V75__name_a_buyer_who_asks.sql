-- Why: a buyer who is registered for VAT may ask for a tax invoice in her name. The store keeps that she asked, and the
--      engine who she is; the stored document has marks in her place, so it has a hash of its own beside the real one.
-- Personal data: a random subject number, which leads to her until what is sealed about her is destroyed.
create table invoices.naming (
  order_number text        primary key,
  case_number  text        not null unique,
  subject_id   uuid,
  asked_at     timestamptz not null
);

create table invoices.clearance (
  document   uuid        primary key references invoices.document,
  cleared_at timestamptz not null
);

alter table invoices.document add column marked_hash text;

alter table invoices.due drop constraint due_task_check;
alter table invoices.due
  add constraint due_task_check
  check (task in ('SALE', 'CANCELLATION', 'REFUND', 'FEE', 'FEE_CANCELLATION', 'NAMING', 'FEE_NAMING'));

create unique index one_tax_invoice_of_a_part on invoices.document (order_number, merchant_id, about)
 where kind = 'INVOICE' and form = 'TAX' and about <> 'COMMISSION';

grant select, insert on invoices.naming, invoices.clearance to ${store};
grant update (subject_id) on invoices.naming to ${store};
