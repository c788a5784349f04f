-- Why: the back office lists the newest documents of all sellers.
-- Personal data: no.
create index document_newest on invoices.document (issued_at desc, uuid);
