-- Why: whoever counts the shelf says why there are more or fewer pieces than the ledger knows.
-- Personal data: no.
alter table offers.stock_movement
  drop constraint stock_movement_reason_check,
  add check (reason in ('RECEIVED', 'TAKEN', 'GIVEN_BACK', 'RECOUNTED', 'DAMAGED', 'LOST', 'FOUND', 'EXPIRED'));
