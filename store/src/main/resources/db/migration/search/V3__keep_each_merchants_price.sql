-- Why: on a merchant's own page a product bears that merchant's price and goes into the cart from that merchant, also
--      where somebody else asks less. A page of it stays one statement.
-- Personal data: no.
create table search.merchant_listing (
  merchant_id     bigint not null,
  product_id      bigint not null references search.listing on delete cascade,
  offer_id        bigint not null,
  price_minor     bigint not null,
  old_price_minor bigint,
  several_prices  boolean not null,
  in_stock        boolean not null,
  primary key (merchant_id, product_id)
);

create index merchant_listing_product on search.merchant_listing (product_id);

grant select, insert, update, delete, maintain on search.merchant_listing to ${store};
