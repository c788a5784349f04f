-- Why: a part that is called off gives back what is left of its own share, and no refund of one part may be paid out of
--      another part's money. For that each refund says of which part it is, and each part how much of it went back.
--      Earlier refunds of payments in several parts do not say it: they count against the whole payment, as before.
-- Personal data: none. A part is a merchant's number, or the store's own share; amounts are amounts.
alter table payments.refund
  add column part text check (length(part) between 1 and 40);

alter table payments.part
  add column refunded_minor bigint not null default 0;

update payments.part t
   set refunded_minor = p.refunded_minor
  from payments.payment p
 where p.reference = t.reference
   and t.ending = 'CAPTURED'
   and p.refunded_minor between 1 and t.amount_minor
   and not exists (select 1
                     from payments.part o
                    where o.reference = t.reference
                      and o.ending = 'CAPTURED'
                      and o.part <> t.part);

alter table payments.part
  add constraint part_refunded_minor_check
    check (refunded_minor between 0 and case ending when 'CAPTURED' then amount_minor else 0 end);

grant update (refunded_minor) on payments.part to ${store};
