-- Why: a document shows what was taken off a line to come to what it costs.
-- Personal data: no.
alter table invoices.line
  add column discount_minor bigint not null default 0 check (discount_minor >= 0);
