-- Why: a store that is paid by transfer has more of them under way than one page shows, and each page begins where the one
--      before ended.
-- Personal data: none.
create index payment_transfer_awaited on payments.payment (expires_at, reference)
 where method = 'BANK_TRANSFER' and state in ('STARTED', 'EXPIRED');
