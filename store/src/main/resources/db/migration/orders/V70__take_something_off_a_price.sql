-- Why: a coupon takes something off the price of goods or of shipping. What is taken off, and what of it the store bears,
--      is agreed with the order and stands beside each price; what is paid stays one number.
-- Personal data: none. A coupon's code is made for many; a happening names an order by its random number.
alter table orders.purchase_order
  add column coupon text check (length(coupon) between 3 and 24);

alter table orders.line_item
  add column discount_minor          bigint not null default 0 check (discount_minor >= 0),
  add column discount_by_store_minor bigint not null default 0,
  drop constraint line_item_check,
  add constraint line_item_total_check check (total_minor = unit_price_minor * quantity - discount_minor),
  add constraint line_item_paid_check check (total_minor >= 0),
  add constraint line_item_by_store_check check (discount_by_store_minor between 0 and discount_minor);

alter table orders.merchant_order
  add column shipping_discount_minor          bigint not null default 0 check (shipping_discount_minor >= 0),
  add column shipping_discount_by_store_minor bigint not null default 0,
  add constraint merchant_order_by_store_check
  check (shipping_discount_by_store_minor between 0 and shipping_discount_minor);
