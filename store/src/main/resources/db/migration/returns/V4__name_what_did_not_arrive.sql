-- Why: what was to be paid at the door and did not arrive is owed no more. It is written down like money that goes back, so
--      that credit note, commission and stock follow, but nothing moves.
-- Personal data: none.
alter table returns.refund drop constraint refund_reason_check;
alter table returns.refund
  add constraint refund_reason_check check (reason in ('RETURNED', 'LATE', 'CANCELLED', 'GOODWILL', 'UNDELIVERED'));
