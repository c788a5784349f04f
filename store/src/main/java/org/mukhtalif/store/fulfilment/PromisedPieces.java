package org.mukhtalif.store.fulfilment;

import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.UnendedLines;
import org.mukhtalif.store.orders.UnendedLines.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What of a merchant's shelf is ordered already: pieces that wait for their payment, and pieces of parcels that are
/// not packed. What is in a box stands on the shelf no longer. It is counted while the offer is kept from others, so
/// only lines of this offer are read, by one statement in each room.
@Component
public class PromisedPieces {

    private final JdbcClient db;
    private final UnendedLines lines;

    PromisedPieces(JdbcClient db, UnendedLines lines) {
        this.db = db;
        this.lines = lines;
    }

    public int of(MerchantId merchant, OfferId offer) {
        var ordered = lines.of(merchant, offer);
        int unpaid =
                ordered.stream().filter(Line::unpaid).mapToInt(Line::quantity).sum();
        return unpaid
                + notPacked(
                        merchant,
                        ordered.stream().filter(line -> !line.unpaid()).toList());
    }

    /// A parcel for which nothing was written down holds all of its part.
    private int notPacked(MerchantId merchant, List<Line> ordered) {
        if (ordered.isEmpty()) return 0;
        return db.sql("""
                select coalesce(sum(coalesce(c.quantity, l.quantity)), 0)
                  from unnest(:orders, :positions, :quantities) as l (order_number, position, quantity)
                  join fulfilment.parcel p on p.order_number = l.order_number
                                          and p.merchant_id = :merchant
                                          and p.state = 'OPEN'
                  left join fulfilment.content c on c.parcel_number = p.number
                                                and c.position = l.position
                 where c.quantity is not null
                    or not exists (select 1
                                     from fulfilment.content o
                                    where o.parcel_number = p.number)
                """)
                .param(
                        "orders",
                        ordered.stream().map(line -> line.order().value()).toArray(String[]::new))
                .param("positions", ordered.stream().map(Line::position).toArray(Integer[]::new))
                .param("quantities", ordered.stream().map(Line::quantity).toArray(Integer[]::new))
                .param("merchant", merchant.value())
                .query(Integer.class)
                .single();
    }
}
