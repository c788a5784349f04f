-- Why: what was taken can be given back, whole or in part, and never more than was taken. A refund is a row of its own,
--      written with the reason for it; it is carried out afterwards, by the provider or by a transfer that staff note.
-- Personal data: none. Ids are random, amounts are amounts.
alter table payments.payment
  add column refunded_minor bigint not null default 0,
  add constraint payment_refunded_minor_check check (refunded_minor between 0 and taken_minor);

alter table payments.payment drop constraint payment_state_check;
alter table payments.payment add constraint payment_state_check
  check (state in ('STARTED', 'CAPTURED', 'REFUNDED', 'CANCELLED', 'FAILED'));

create table payments.refund (
  id           uuid        primary key,
  reference    uuid        not null references payments.payment,
  amount_minor bigint      not null check (amount_minor > 0),
  way          text        not null check (way in ('PROVIDER', 'TRANSFER')),
  state        text        not null check (state in ('ASKED', 'DONE')),
  asked_at     timestamptz not null,
  done_at      timestamptz check ((done_at is null) = (state = 'ASKED'))
);

create index refund_of_payment on payments.refund (reference);
create index refund_waiting on payments.refund (asked_at, id) where state = 'ASKED';

grant select, insert on payments.refund to ${store};
grant update (way, state, done_at) on payments.refund to ${store};
