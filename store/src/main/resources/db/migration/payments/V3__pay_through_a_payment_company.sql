-- Why: an order can be paid before it is handed over: on the page of a payment company, or by a transfer to the store's
--      account. A share says what of the sum belongs to which part. An attempt is one page opened at the company; its
--      word is never believed, it is always asked again. Each of its messages counts once.
-- Personal data: none. The company learns an amount and a random reference; who pays and with which card stays there.
alter table payments.payment drop constraint payment_method_check;
alter table payments.payment add constraint payment_method_check
  check (method in ('CASH_ON_DELIVERY', 'ONLINE', 'BANK_TRANSFER'));
alter table payments.payment drop constraint payment_state_check;
alter table payments.payment add constraint payment_state_check
  check (state in ('STARTED', 'AUTHORISED', 'CAPTURED', 'REFUNDED', 'CANCELLED', 'EXPIRED', 'FAILED'));
alter table payments.payment drop constraint payment_check;
alter table payments.payment drop constraint payment_check1;
alter table payments.payment
  add constraint payment_taken_check check (taken_minor between 0 and due_minor),
  add constraint payment_ended_check check ((ended_at is null) = (state in ('STARTED', 'AUTHORISED'))),
  add column expires_at timestamptz,
  add constraint payment_expires_check check ((expires_at is null) = (method = 'CASH_ON_DELIVERY'));

create index payment_to_expire on payments.payment (expires_at)
 where state in ('STARTED', 'AUTHORISED') and expires_at is not null;

create table payments.share (
  reference    uuid   not null references payments.payment,
  part         text   not null check (length(part) between 1 and 40),
  amount_minor bigint not null check (amount_minor >= 0),
  primary key (reference, part)
);

create table payments.attempt (
  id            uuid        primary key,
  reference     uuid        not null references payments.payment,
  amount_minor  bigint      not null check (amount_minor > 0),
  currency      char(3)     not null,
  state         text        not null check (state in ('OPENED', 'WAITING', 'AUTHORISED', 'CAPTURED', 'FAILED',
                                                      'MISMATCHED', 'SURPLUS', 'RETURNED')),
  page_id       text        unique,
  page          text        check ((page is null) = (page_id is null)),
  payment_id    text,
  declined      integer     not null default 0,
  opened_at     timestamptz not null,
  looks         integer     not null default 0,
  look_again_at timestamptz check ((look_again_at is null) = (state in ('CAPTURED', 'FAILED', 'MISMATCHED', 'RETURNED')))
);

-- One page at a time, so that nobody pays twice.
create unique index attempt_alive on payments.attempt (reference) where state in ('OPENED', 'WAITING', 'AUTHORISED');
create index attempt_of_payment on payments.attempt (reference, opened_at);
create index attempt_to_look_at on payments.attempt (look_again_at) where look_again_at is not null;

-- What a payment company told us. Never changed: the key is what makes a message that comes twice harmless.
create table payments.event (
  provider    text        not null check (provider in ('MOYASAR')),
  event_id    text        not null check (length(event_id) between 1 and 100),
  kind        text        not null check (length(kind) between 1 and 60),
  attempt     uuid        references payments.attempt,
  received_at timestamptz not null,
  primary key (provider, event_id)
);

create index event_of_attempt on payments.event (attempt);

-- What somebody of the store has to look at.
create table payments.alarm (
  id         uuid        primary key,
  reference  uuid        not null references payments.payment,
  kind       text        not null check (kind in ('OTHER_AMOUNT', 'PAID_TWICE', 'REFUND_REFUSED')),
  amount_minor bigint    not null,
  currency   char(3)     not null,
  raised_at  timestamptz not null,
  seen_at    timestamptz
);

create index alarm_unseen on payments.alarm (raised_at, id) where seen_at is null;

alter table payments.refund
  add column tries integer not null default 0,
  add column next_try_at timestamptz;

grant select, insert on payments.share, payments.event to ${store};
grant select, insert on payments.attempt, payments.alarm to ${store};
grant update (state, page_id, page, payment_id, declined, looks, look_again_at) on payments.attempt to ${store};
grant update (seen_at) on payments.alarm to ${store};
grant update (tries, next_try_at) on payments.refund to ${store};
