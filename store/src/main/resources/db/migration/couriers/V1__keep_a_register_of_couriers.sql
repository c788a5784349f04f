-- Why: a courier is told of a parcel only while the store has a contract with it, so the store keeps a register of them,
--      and each merchant chooses from it. A courier without an interface takes lists of parcels from a folder and lays
--      lists of what became of them into it; which parcel stands in which list, and which lines were refused, is kept.
-- Personal data: no values. A list that was laid into a folder names recipients; only its number is here.
create table couriers.courier (
  key            text    primary key check (key ~ '^[a-z][a-z0-9-]{1,30}$'),
  name_ar        text    not null check (length(name_ar) between 1 and 80),
  name_en        text    not null check (length(name_en) between 1 and 80),
  way            text    not null check (way in ('HAND', 'FILES')),
  contract_until date,
  usual          boolean not null,
  closed_at      timestamptz,
  leased_until   timestamptz
);

create unique index courier_that_serves_all on couriers.courier (usual) where usual;

create table couriers.choice (
  merchant_id bigint primary key,
  courier     text   references couriers.courier
);

create table couriers.manifest (
  id         bigint      generated always as identity primary key,
  courier    text        not null references couriers.courier,
  made_at    timestamptz not null,
  parcels    integer     check (parcels >= 0),
  written_at timestamptz,
  removed_at timestamptz,
  check ((parcels is null) = (written_at is null)),
  check (removed_at is null or written_at is not null)
);

create index manifest_of_courier on couriers.manifest (courier, id desc);

create table couriers.consignment (
  parcel_number text        primary key,
  order_number  text        not null,
  merchant_id   bigint      not null,
  courier       text        not null references couriers.courier,
  manifest      bigint      references couriers.manifest,
  given_at      timestamptz not null
);

create index consignment_in_manifest on couriers.consignment (manifest);
create index consignment_waiting on couriers.consignment (courier, given_at) where manifest is null;
create index consignment_of_order on couriers.consignment (order_number);

create table couriers.report (
  id          bigint      generated always as identity primary key,
  courier     text        not null references couriers.courier,
  fingerprint text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  read_at     timestamptz not null,
  taken       integer     not null check (taken >= 0),
  unchanged   integer     not null check (unchanged >= 0),
  refused     integer     not null check (refused >= 0),
  unique (courier, fingerprint)
);

create table couriers.refusal (
  report bigint  not null references couriers.report,
  line   integer not null check (line >= 0),
  reason text    not null check (reason ~ '^[a-z-]{3,40}$'),
  primary key (report, line)
);

grant usage on schema couriers to ${store};
grant select, insert, update on couriers.courier, couriers.choice, couriers.manifest to ${store};
grant select, insert, update, delete on couriers.consignment to ${store};
grant select, insert on couriers.report, couriers.refusal to ${store};
