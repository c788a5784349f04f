-- Why: a sale is announced with its period and holds by the clock alone; what was asked before is kept for ever, so that
--      a reduced price can be shown beside the lowest one of the thirty days before it.
-- Personal data: no.
alter table offers.offer
  add column sale_from           timestamptz,
  add column sale_until          timestamptz,
  add column lowest_before_minor bigint check (lowest_before_minor > 0),
  add check (sale_minor is not null or (sale_from is null and sale_until is null and lowest_before_minor is null)),
  add check (sale_from < sale_until);

create index offer_sale_begins on offers.offer (sale_from) where sale_from is not null;
create index offer_sale_ends on offers.offer (sale_until) where sale_until is not null;

create table offers.price_change (
  id          bigint generated always as identity primary key,
  offer_id    bigint not null references offers.offer,
  price_minor bigint not null check (price_minor > 0),
  sale_minor  bigint check (sale_minor > 0 and sale_minor < price_minor),
  sale_from   timestamptz,
  sale_until  timestamptz,
  currency    char(3) not null,
  at          timestamptz not null
);

create index price_change_by_offer on offers.price_change (offer_id, id);

-- What was asked before there was a history: since when is not known.
insert into offers.price_change (offer_id, price_minor, sale_minor, currency, at)
select o.id, o.price_minor, o.sale_minor, o.currency, timestamptz '2026-01-01 00:00+03'
  from offers.offer o;

grant select, insert on offers.price_change to ${store};
