-- Lines of orders are found by their order, never by what they call their goods, so PostgreSQL need not sort a sample of
-- these texts whenever the table has grown. Touches no personal data.
alter table orders.line_item
    alter column product_ar set statistics 0,
    alter column product_en set statistics 0,
    alter column option_ar set statistics 0,
    alter column option_en set statistics 0;
