-- Why: a shelf of 24 products must cost one statement, so what a card shows is kept ready here, and beside it the words
--      by which a product is found. Everything can be made again from catalog and offers: `search rebuild`.
-- Personal data: no. What people search for is not kept.
create extension if not exists pg_trgm with schema search;

create table search.listing (
  product_id      bigint primary key,
  category_id     bigint not null,
  section_id      bigint not null,
  merchant_ids    bigint[] not null,
  offer_id        bigint not null,
  name_ar         text not null,
  name_en         text not null,
  slug_ar         text not null,
  slug_en         text not null,
  picture         text not null,
  tile            text not null,
  price_minor     bigint not null,
  old_price_minor bigint,
  currency        char(3) not null,
  several_prices  boolean not null,
  in_stock        boolean not null,
  on_sale         boolean not null,
  popularity      integer not null,
  arrived_at      timestamptz not null,
  facet_ids       integer[] not null
);

-- One index for each order of a shelf, so that a page reads 25 rows and sorts none.
create index listing_category_popular on search.listing (category_id, popularity, product_id);
create index listing_category_newest on search.listing (category_id, arrived_at, product_id);
create index listing_category_price on search.listing (category_id, price_minor, product_id);
create index listing_section_popular on search.listing (section_id, popularity, product_id);
create index listing_section_newest on search.listing (section_id, arrived_at, product_id);
create index listing_section_price on search.listing (section_id, price_minor, product_id);
create index listing_popular on search.listing (popularity, product_id);
create index listing_newest on search.listing (arrived_at, product_id);
create index listing_price on search.listing (price_minor, product_id);
create index listing_sale on search.listing (popularity, product_id) where on_sale;
create index listing_merchants on search.listing using gin (merchant_ids);

-- Apart from the cards, because a search reads many of these and few of those.
create table search.document (
  product_id bigint primary key references search.listing on delete cascade,
  popularity integer not null,
  words      tsvector not null
);

create index document_words on search.document using gin (words);

create table search.facet_value (
  id       integer generated always as identity primary key,
  name_ar  text not null,
  name_en  text not null,
  value_ar text not null,
  value_en text not null,
  unique (name_en, value_en)
);

-- Every word that names something in the shop; a mistyped one is mended by its nearest neighbour.
create table search.word (
  word  text primary key,
  shown text not null,
  uses  integer not null
);

create index word_trigrams on search.word using gin (word search.gin_trgm_ops);

grant usage on schema search to ${store};
grant select, insert, update, delete on search.listing, search.document, search.facet_value, search.word to ${store};
grant maintain on search.listing, search.document, search.word to ${store};
