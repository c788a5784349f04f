-- Why: an order owes money under a random reference; cash is taken parcel by parcel, when each is handed over.
-- Personal data: none. The reference is random and this room knows neither order nor person.
create table payments.payment (
  reference    uuid        primary key,
  method       text        not null check (method in ('CASH_ON_DELIVERY')),
  state        text        not null check (state in ('STARTED', 'CAPTURED', 'CANCELLED', 'FAILED')),
  due_minor    bigint      not null check (due_minor >= 0),
  taken_minor  bigint      not null check (taken_minor between 0 and due_minor),
  currency     char(3)     not null,
  started_at   timestamptz not null,
  ended_at     timestamptz check ((ended_at is null) = (state = 'STARTED'))
);

-- A part ends once: taken, or owed no more. The key is what makes a repeated capture harmless.
create table payments.part (
  reference    uuid        not null references payments.payment,
  part         text        not null check (length(part) between 1 and 40),
  ending       text        not null check (ending in ('CAPTURED', 'RELEASED')),
  amount_minor bigint      not null check (amount_minor >= 0),
  ended_at     timestamptz not null,
  primary key (reference, part)
);

grant usage on schema payments to ${store};
grant select, insert, update on payments.payment to ${store};
grant select, insert on payments.part to ${store};
