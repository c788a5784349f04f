package org.mukhtalif.store.returns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.CalledOffFees;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.springframework.stereotype.Component;

/// What of an order's total nobody owes any more: parts that were called off, what did not arrive and was to be paid at
/// its door, and the fee for the way of paying where nobody collects it. What was paid and is given back is not in it.
@Component
public class OwedNoMore {

    private final Refunds refunds;
    private final CalledOffFees fees;

    OwedNoMore(Refunds refunds, CalledOffFees fees) {
        this.refunds = refunds;
        this.fees = fees;
    }

    /// Nothing where all of it is owed or was paid.
    public Optional<Money> of(Order order) {
        return of(order, order.isAsPlaced() ? List.of() : refunds.of(order.number()));
    }

    /// The same for who has read the order's refunds already.
    public Optional<Money> of(Order order, List<Refund> given) {
        var parts = order.parts().stream()
                .filter(part -> part.state() instanceof OrderState.Cancelled)
                .map(MerchantOrder::total);
        var undelivered =
                given.stream().filter(refund -> !refund.reason().movesMoney()).map(Refund::total);
        return Stream.of(parts, undelivered, fees.of(order).stream())
                .flatMap(amounts -> amounts)
                .reduce(Money::plus);
    }
}
