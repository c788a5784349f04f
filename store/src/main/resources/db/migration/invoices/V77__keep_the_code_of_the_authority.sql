-- Why: the square code on a tax invoice is the authority's, from the copy that it stamped when it cleared the invoice.
-- Personal data: no. It says seller, time, amounts and hashes.
alter table invoices.clearance add column square_code text;
