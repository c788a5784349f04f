-- Why: every order writes documents, and each index of them is written with it. One was implied by another, three more are
--      one together: whoever looks for the documents of an order and whoever guards that a part is invoiced once in a
--      form need the same order of them. An invoice corrects nothing, so it has no place among the corrections.
-- Personal data: no.
alter table invoices.document
  add constraint document_correction_check check ((corrects is null) = (correction is null)),
  drop constraint document_corrects_correction_key;

drop index invoices.document_corrects;
drop index invoices.document_of_order;
drop index invoices.one_simplified_invoice_of_a_part;
drop index invoices.one_tax_invoice_of_a_part;

create unique index one_correction_of_a_document on invoices.document (corrects, correction)
 where corrects is not null;

-- Two invoices of a part in one form differ in nothing of this; of two credit notes each has its own correction.
create unique index one_document_of_a_part
    on invoices.document (order_number, merchant_id, about, form, corrects, correction)
       nulls not distinct
 where order_number is not null;
