package org.mukhtalif.store.search;

import java.util.List;

/// The statement that counts what each tick beside a shelf would show: once over what is on the shelf, each kind of
/// tick with those of the other kinds.
final class FacetSql {

    /// What is on the shelf but for one attribute's ticks, by the place of that attribute.
    private static final String ALTERNATIVES = """
            union all
            select 'alternative' || s.missed[1], f.id, count(*)
              from shelf s, unnest(s.facet_ids) as f (id)
             where fits_merchant and fits_price and fits_stock and fits_sale and cardinality(s.missed) = 1
             group by s.missed[1], f.id
            """;

    private FacetSql() {}

    /// @param ticked the values that have a tick, those of one attribute together
    static String of(ShelfSql sql, List<List<Integer>> ticked) {
        var ticks = sql.filters(ticked);
        var attributes = sql.attributes(ticked);
        return """
                %s shelf as materialized (
                   select l.merchant_ids, l.price_minor, l.in_stock, l.on_sale, l.facet_ids,
                          (%s) as fits_merchant, (%s) as fits_price, (%s) as fits_stock, (%s) as fits_sale,
                          (%s) as fits_attribute, %s as missed
                     from %s
                    where %s)
                select 'merchant' as kind, m.id as value, count(*) as pieces
                  from shelf s, unnest(s.merchant_ids) as m (id)
                 where fits_price and fits_stock and fits_sale and fits_attribute
                 group by m.id
                union all
                select 'price', width_bucket(s.price_minor, :bands), count(*)
                  from shelf s
                 where fits_merchant and fits_stock and fits_sale and fits_attribute
                 group by 2
                union all
                select 'attribute', f.id, count(*)
                  from shelf s, unnest(s.facet_ids) as f (id)
                 where fits_merchant and fits_price and fits_stock and fits_sale and fits_attribute
                 group by f.id
                %sunion all
                select k.kind, 0, case k.kind when 'total' then t.total when 'stock' then t.stock else t.sale end
                  from (select count(*) filter (where fits_stock and fits_sale) as total,
                               count(*) filter (where s.in_stock and fits_sale) as stock,
                               count(*) filter (where s.on_sale and fits_stock) as sale
                          from shelf s
                         where fits_merchant and fits_price and fits_attribute) t,
                       (values ('total'), ('stock'), ('sale')) as k (kind)
                union all
                select 'edition', e.number, 0
                  from search.edition e
                """.formatted(
                sql.typed().isEmpty() ? "with" : sql.typed() + ",",
                ticks.getOrDefault("merchant", "true"),
                ticks.getOrDefault("price", "true"),
                ticks.getOrDefault("stock", "true"),
                ticks.getOrDefault("sale", "true"),
                ticks.getOrDefault("attribute", "true"),
                attributes.isEmpty() ? "null" : "array_positions(array[" + String.join(", ", attributes) + "], false)",
                sql.tables(),
                sql.onShelf(),
                attributes.isEmpty() ? "" : ALTERNATIVES);
    }
}
