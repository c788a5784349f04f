-- Why: merchants describe their goods themselves, and a page opens only after somebody of the store has looked. A code of
--      a variant belongs to its merchant: two of them may count their goods alike.
-- Personal data: no. What staff writes when it sends a product back is about the product.
create table catalog.brand (
  id      bigint generated always as identity primary key,
  name_ar text not null unique,
  name_en text not null unique
);

alter table catalog.product
  add column brand_id  bigint references catalog.brand,
  add column state     text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN')),
  add column state_at  timestamptz,
  add column sent_back text,
  add column unseen    boolean not null default false,
  drop constraint product_pictures_check;

update catalog.product set state = 'PUBLISHED', state_at = published_at where published_at is not null;

alter table catalog.product
  add check ((state = 'PUBLISHED') = (published_at is not null)),
  add check (state = 'DRAFT' or state_at is not null);

create index product_of_merchant on catalog.product (merchant_id, id);
create index product_waiting on catalog.product (state_at, id) where state = 'SUBMITTED' or unseen;

alter table catalog.variant
  add column merchant_id bigint,
  add column gtin        text check (gtin ~ '^([0-9]{8}|[0-9]{12,14})$'),
  add column retired     boolean not null default false,
  drop constraint variant_sku_key,
  drop constraint variant_product_id_position_key;

update catalog.variant v set merchant_id = p.merchant_id from catalog.product p where p.id = v.product_id;

alter table catalog.variant
  alter column merchant_id set not null,
  add unique (merchant_id, sku);

create index variant_by_product on catalog.variant (product_id, position);

grant select, insert, update on catalog.brand to ${store};
