-- Why: what the store asks for a way of paying is the store's own service to the shopper, so the store invoices it, whoever
--      sells the goods.
-- Personal data: no.
alter table invoices.due drop constraint due_task_check;
alter table invoices.due
  add constraint due_task_check
  check (task in ('SALE', 'CANCELLATION', 'REFUND', 'FEE', 'FEE_CANCELLATION'));

alter table invoices.document drop constraint document_about_check, drop constraint document_check2;
alter table invoices.document
  add constraint document_about_check check (about in ('SALE', 'COMMISSION', 'FEE')),
  add constraint document_of_an_order_check check ((about = 'COMMISSION') = (order_number is null));

drop index invoices.one_simplified_invoice_of_a_part;
create unique index one_simplified_invoice_of_a_part on invoices.document (order_number, merchant_id, about)
 where kind = 'INVOICE' and form = 'SIMPLIFIED';
