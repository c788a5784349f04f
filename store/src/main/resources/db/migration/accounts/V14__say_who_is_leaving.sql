-- Why: an order that is placed while its account is destroyed would be left without anybody to bring it to. Whoever leaves
--      places no order from that moment on, and what was under way is finished before.
-- Personal data: no; a time, and the row is deleted moments later.
alter table accounts.account add column leaving_since timestamptz;
