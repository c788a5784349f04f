package org.mukhtalif.store.offers;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.catalog.ProductId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes stock by one statement, which nearly every order can have. Offers are locked in the order of their ids, as
/// everywhere, and looked at as they are then: what was sold or priced anew meanwhile counts. Why something cannot be
/// taken is not its business. Inside the caller's transaction.
@Component
class TakingAtOnce {

    private final JdbcClient db;
    private final Clock clock;

    TakingAtOnce(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Takes these pieces, each at the price that is asked now, if that is the one shown.
    ///
    /// @param wanted one line for each offer
    /// @return the products of which an offer is sold out since; nothing, if not every line can be taken
    Optional<Set<ProductId>> take(String reference, List<Wanted> wanted) {
        var taken = db.sql("""
                with there as (
                   select o.id, w.pieces
                     from unnest(:offers, :pieces, :prices, :currencies) as w (offer, pieces, price, currency)
                     join offers.offer o
                       on o.id = w.offer
                    where o.stock >= w.pieces
                      and o.currency = w.currency
                      and w.price = case when o.sale_minor is not null
                                          and (o.sale_from is null or o.sale_from <= :at)
                                          and (o.sale_until is null or o.sale_until > :at)
                                         then o.sale_minor
                                         else o.price_minor end
                    order by o.id
                      for no key update of o),
                changed as (
                   update offers.offer o
                      set stock = o.stock - t.pieces
                     from there t
                    where o.id = t.id
                      and (select count(*) from there) = cardinality(:offers)
                   returning o.id, o.product_id, o.stock, t.pieces),
                noted as (
                   insert into offers.stock_movement (offer_id, change, stock_after, reason, reference, at)
                   select c.id, -c.pieces, c.stock, 'TAKEN', :reference, :at
                     from changed c)
                select c.product_id, c.stock = 0 as sold_out
                  from changed c
                """)
                .param(
                        "offers",
                        wanted.stream().map(line -> line.offer().value()).toArray(Long[]::new))
                .param("pieces", wanted.stream().map(Wanted::quantity).toArray(Integer[]::new))
                .param(
                        "prices",
                        wanted.stream()
                                .map(line -> line.expectedUnitPrice().minorUnits())
                                .toArray(Long[]::new))
                .param(
                        "currencies",
                        wanted.stream()
                                .map(line -> line.expectedUnitPrice().currency().getCurrencyCode())
                                .toArray(String[]::new))
                .param("reference", reference)
                .param("at", OffsetDateTime.now(clock))
                .query((row, _) -> Map.entry(new ProductId(row.getLong("product_id")), row.getBoolean("sold_out")))
                .list();
        if (taken.isEmpty()) return Optional.empty();
        return Optional.of(taken.stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(toSet()));
    }
}
