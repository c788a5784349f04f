-- Why: a merchant who counts his shelf finds pieces there that are ordered, paid or not; they are promised all the same. All
--      of them count, and the offer is kept from others meanwhile, so they are found by an index that holds no ended part.
-- Personal data: no.
create index merchant_order_unended on orders.merchant_order (merchant_id, order_number)
 where state in ('PLACED', 'CONFIRMED');

drop index orders.merchant_order_unpaid;
