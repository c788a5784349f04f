-- Why: a tax invoice is what the authority stamped when it cleared it; that copy is what its buyer must get. Of those that
--      were cleared before this, no copy was kept. While clearance is switched off an invoice is only told.
-- Personal data: no. As in the document itself, marks stand in the place of a buyer who is a person: decision 0079.
alter table invoices.clearance
  add column stamped   text,
  add column is_report boolean not null default false,
  add constraint clearance_stamped_check check (stamped is null or (not is_report and square_code is not null));
