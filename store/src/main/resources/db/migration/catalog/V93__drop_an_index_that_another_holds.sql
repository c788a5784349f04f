-- Why: `product_of_merchant` begins with the same column, so it finds whatever this one found.
-- Personal data: no.
drop index catalog.product_by_merchant;
