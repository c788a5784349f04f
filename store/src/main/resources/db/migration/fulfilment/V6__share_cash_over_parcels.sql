-- Why: a part that is paid at the door may travel in several parcels. What is collected with each is fixed, line by line,
--      when it is split off, before anything is printed on it. Position -1 is the price of sending.
-- Personal data: none. Amounts by line of an order.
create table fulfilment.door_share (
  parcel_number text     not null references fulfilment.parcel,
  position      smallint not null check (position >= -1),
  amount_minor  bigint   not null check (amount_minor >= 0),
  primary key (parcel_number, position)
);

grant select, insert, delete on fulfilment.door_share to ${store};
