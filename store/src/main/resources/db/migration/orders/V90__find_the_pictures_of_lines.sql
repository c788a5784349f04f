-- Why: a picture stays as long as a line of an order shows it, so it is asked for by its name.
-- Personal data: no.
create index line_item_by_own_picture on orders.line_item (picture) where picture like 'own/%';
