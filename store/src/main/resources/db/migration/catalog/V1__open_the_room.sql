-- Why: what is sold is described once, in both languages, whoever offers it. Options, pictures and attributes are only
--      ever read together with their product, so they lie in its row.
-- Personal data: no.
create table catalog.category (
  id        bigint generated always as identity primary key,
  code      text not null unique,
  parent_id bigint references catalog.category,
  position  integer not null,
  name_ar   text not null,
  name_en   text not null,
  slug_ar   text not null unique,
  slug_en   text not null unique,
  blurb_ar  text not null,
  blurb_en  text not null,
  picture   text not null,
  tile      text not null
);

create table catalog.product (
  id             bigint generated always as identity primary key,
  code           text not null unique,
  merchant_id    bigint not null,
  category_id    bigint not null references catalog.category,
  name_ar        text not null,
  name_en        text not null,
  slug_ar        text not null unique,
  slug_en        text not null unique,
  description_ar text not null,
  description_en text not null,
  pictures       text[] not null check (cardinality(pictures) > 0),
  tile           text not null,
  options        jsonb not null,
  attributes     jsonb not null,
  popularity     integer not null check (popularity >= 0),
  returnable     boolean not null,
  arrived_at     timestamptz not null,
  published_at   timestamptz
);

create index product_by_merchant on catalog.product (merchant_id);
create index product_by_category on catalog.product (category_id);

create table catalog.variant (
  id         bigint generated always as identity primary key,
  product_id bigint not null references catalog.product,
  sku        text not null unique,
  position   integer not null,
  chosen     smallint[] not null,
  unique (product_id, position)
);

grant usage on schema catalog to ${store};
grant select, insert, update on catalog.category, catalog.product, catalog.variant to ${store};
grant maintain on catalog.product, catalog.variant to ${store};
