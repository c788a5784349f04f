-- Why: a part that is paid at the door may travel in several parcels. What is collected at each door is counted, never more
--      than the part's share; and what did not arrive is written off when the part is complete: a refund that moves
--      nothing.
-- Personal data: none. Amounts.
alter table payments.share
  add column collected_minor bigint,
  add constraint share_collected_minor_check check (collected_minor between 0 and amount_minor);

grant update (collected_minor) on payments.share to ${store};

alter table payments.refund drop constraint refund_way_check;
alter table payments.refund
  add constraint refund_way_check check (way in ('PROVIDER', 'TRANSFER', 'NOT_TAKEN')),
  add check (way <> 'NOT_TAKEN' or state = 'DONE');
