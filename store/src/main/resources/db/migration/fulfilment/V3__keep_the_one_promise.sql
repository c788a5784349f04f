-- Why: the way of sending is chosen before the parcel is opened, and the days depend on where it goes; so there is one day
--      that was promised, not one for each way.
-- Personal data: none. A time.
drop index fulfilment.parcel_promised;

alter table fulfilment.parcel add column promised_by timestamptz;

update fulfilment.parcel set promised_by = greatest(standard_by, express_by) where standard_by is not null;

alter table fulfilment.parcel
  drop column standard_by,
  drop column express_by;

create index parcel_promised on fulfilment.parcel (promised_by)
 where state in ('OPEN', 'PACKED', 'DISPATCHED') and late_told_at is null;
