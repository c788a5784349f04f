package org.mukhtalif.store.returns;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderState;
import org.springframework.stereotype.Component;

/// Says what can be sent back: of what was handed over, not refunded and not asked for already.
@Component
public class Returnables {

    private final Charges charges;
    private final Exceptions exceptions;
    private final ReturnRows rows;
    private final Clock clock;

    Returnables(Charges charges, Exceptions exceptions, ReturnRows rows, Clock clock) {
        this.charges = charges;
        this.exceptions = exceptions;
        this.rows = rows;
        this.clock = clock;
    }

    /// Nothing for a part that was not handed over, or whose time has passed.
    public Optional<Returnable> of(OrderNumber order, MerchantOrder part) {
        if (!(part.state() instanceof OrderState.Completed(var received))) return Optional.empty();
        var until = ReturnPeriods.end(received);
        if (!clock.instant().isBefore(until)) return Optional.empty();
        return Optional.of(of(order, part.merchant(), part, until));
    }

    private Returnable of(OrderNumber order, MerchantId merchant, MerchantOrder part, java.time.Instant until) {
        var excepted = exceptions.of(order, merchant);
        var refunded = charges.refundedPieces(order, merchant);
        var asked = rows.openPieces(order, merchant);
        var lines = IntStream.range(0, part.lines().size())
                .mapToObj(at -> {
                    var item = part.lines().get(at);
                    int left = item.quantity() - of(refunded, at) - of(asked, at);
                    return new Returnable.Line(at, item, Math.max(left, 0), excepted.contains(at));
                })
                .toList();
        return new Returnable(until, lines);
    }

    private static int of(Map<Integer, Integer> pieces, int position) {
        return pieces.getOrDefault(position, 0);
    }
}
