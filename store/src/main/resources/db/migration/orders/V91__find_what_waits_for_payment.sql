-- Why: a merchant who counts his shelf finds pieces there that are ordered and not paid yet; they are promised all the same.
-- Personal data: no.
create index merchant_order_unpaid on orders.merchant_order (merchant_id) where state = 'PLACED';
