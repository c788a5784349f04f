-- Why: carriers refuse a parcel without the short code of the National Address, so its shopper is asked for it, once a
--      day at most. And a delivery more than fifteen days late may be called off: the last day that was promised is
--      frozen with the parcel, by each way of sending, and its shopper is told once.
-- Personal data: none. Times of a parcel's steps.
alter table fulfilment.parcel
  add column address_asked_at timestamptz,
  add column standard_by      timestamptz,
  add column express_by       timestamptz,
  add column late_told_at     timestamptz,
  add check ((standard_by is null) = (express_by is null));

create index parcel_promised on fulfilment.parcel (least(standard_by, express_by))
 where state in ('OPEN', 'PACKED', 'DISPATCHED') and late_told_at is null;
