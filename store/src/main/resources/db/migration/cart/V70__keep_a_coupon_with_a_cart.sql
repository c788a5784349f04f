-- Why: a shopper types a coupon's code once; it stays with the cart until she takes it out or orders.
-- Personal data: none. A code is made for many.
alter table cart.cart
  add column coupon text check (length(coupon) between 3 and 24);
