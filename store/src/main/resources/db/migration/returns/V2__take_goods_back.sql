-- Why: a shopper may send goods back within the days the law gives her; the merchant decides, the store may decide
--      otherwise. What is not taken back is frozen with the order, as she read it before she bought.
-- Personal data: none. Reasons are words of a list; a return knows its order, and the order knows the person.
create table returns.goods_return (
  number         text        primary key check (number ~ '^T-[2-9A-HJKMNP-TV-Z]{6}$'),
  order_number   text        not null,
  merchant_id    bigint      not null,
  reason         text        not null check (reason in ('CHANGED_MIND', 'DAMAGED', 'WRONG_GOODS', 'NOT_AS_DESCRIBED',
                                                        'INCOMPLETE')),
  asked_at       timestamptz not null,
  state          text        not null check (state in ('ASKED', 'APPROVED', 'DECLINED', 'RECEIVED', 'REFUNDED')),
  state_since    timestamptz not null check (state_since >= asked_at),
  decided_by     text        check (decided_by in ('MERCHANT', 'STORE')),
  decline_reason text        check (decline_reason in ('USED', 'NOT_WHOLE', 'NO_FAULT', 'EXCEPTED')),
  refund_number  text        unique references returns.refund,
  check ((decided_by is null) = (state = 'ASKED')),
  check ((decline_reason is not null) = (state = 'DECLINED')),
  check ((refund_number is not null) = (state = 'REFUNDED'))
);

create index goods_return_of_order on returns.goods_return (order_number, merchant_id);
create index goods_return_of_merchant on returns.goods_return (merchant_id, asked_at);
create index goods_return_waiting on returns.goods_return (asked_at) where state <> 'REFUNDED';

create table returns.returned_piece (
  return_number text    not null references returns.goods_return,
  position      integer not null check (position >= 0),
  quantity      integer not null check (quantity >= 1),
  primary key (return_number, position)
);

create table returns.exception (
  order_number text    not null,
  merchant_id  bigint  not null,
  position     integer not null check (position >= 0),
  primary key (order_number, merchant_id, position)
);

grant select, insert on returns.goods_return, returns.returned_piece, returns.exception to ${store};
grant update (state, state_since, decided_by, decline_reason, refund_number) on returns.goods_return to ${store};
