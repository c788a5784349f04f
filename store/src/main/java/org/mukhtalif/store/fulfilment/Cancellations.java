package org.mukhtalif.store.fulfilment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.orders.UnpaidOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Calls merchants' parts of orders off, as long as they are not packed. The goods go back on sale.
@Component
public class Cancellations {

    private final Parcels parcels;
    private final Orders orders;
    private final UnpaidOrders unpaid;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Cancellations(Parcels parcels, Orders orders, UnpaidOrders unpaid, TransactionTemplate transaction, Clock clock) {
        this.parcels = parcels;
        this.orders = orders;
        this.unpaid = unpaid;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Calls one merchant's part off. Whose order it is has been made sure of by whoever calls.
    ///
    /// @return false if it is packed already, or was called off before
    public boolean cancel(OrderNumber order, MerchantId merchant) {
        return Objects.equals(
                transaction.execute(status -> {
                    var at = clock.instant();
                    var opened = parcels.open(order, merchant, at);
                    var cancelled = parcels.lock(opened.number())
                            .filter(Fulfilment.Open.class::isInstance)
                            .map(Fulfilment.Open.class::cast)
                            .map(open -> open.cancel(at));
                    cancelled.ifPresent(parcels::keep);
                    boolean done = cancelled.isPresent() && orders.cancel(order, merchant, at);
                    if (!done) status.setRollbackOnly();
                    return done;
                }),
                true);
    }

    /// Calls a whole order off that is not paid yet.
    ///
    /// @return false if it is paid, or was called off before
    public boolean callOffUnpaid(OrderNumber number) {
        return Objects.equals(
                transaction.execute(_ -> orders.find(number)
                        .filter(order -> unpaid.callOff(order, clock.instant()))
                        .isPresent()),
                true);
    }

    /// Calls off whatever of these orders is not packed yet, so that a person's data can be destroyed.
    ///
    /// @return the parcels that are packed or on their way and have to be waited for
    public List<Fulfilment> cancelUnpacked(Collection<OrderNumber> numbers) {
        for (var number : numbers) {
            callOffUnpaid(number);
            orders.find(number)
                    .ifPresent(order -> order.parts().stream()
                            .filter(part -> part.state() instanceof OrderState.Confirmed)
                            .forEach(part -> cancel(number, part.merchant())));
        }
        return parcels.of(numbers).stream()
                .filter(fulfilment ->
                        fulfilment instanceof Fulfilment.Packed || fulfilment instanceof Fulfilment.Dispatched)
                .toList();
    }
}
