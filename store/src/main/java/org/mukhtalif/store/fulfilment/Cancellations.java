package org.mukhtalif.store.fulfilment;

import java.util.Collection;
import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.orders.UnpaidOrders;
import org.mukhtalif.store.returns.RefundReason;
import org.springframework.stereotype.Component;

/// Calls merchants' parts of orders off, as long as they are not packed. The goods go back on sale.
@Component
public class Cancellations {

    private final Parcels parcels;
    private final Orders orders;
    private final UnpaidOrders unpaid;
    private final PartEnds ends;
    private final Moment moment;

    Cancellations(Parcels parcels, Orders orders, UnpaidOrders unpaid, PartEnds ends, Moment moment) {
        this.parcels = parcels;
        this.orders = orders;
        this.unpaid = unpaid;
        this.ends = ends;
        this.moment = moment;
    }

    /// Calls one merchant's part off. Whose order it is has been made sure of by whoever calls.
    ///
    /// @return false if something of it is packed already, or it was called off before
    public boolean cancel(OrderNumber order, MerchantId merchant) {
        return moment.ifTaken(() -> {
            parcels.open(order, merchant, moment.now());
            var all = parcels.lockAll(order, merchant);
            if (all.stream().allMatch(Fulfilment.Open.class::isInstance)) return whole(order, merchant, all);
            boolean untouched = all.stream()
                    .allMatch(each -> each instanceof Fulfilment.Open || each instanceof Fulfilment.Cancelled);
            var open = openOf(all);
            return untouched && !open.isEmpty() && open.stream().allMatch(this::alone);
        });
    }

    /// Calls one parcel off; of a part in several parcels nothing but its pieces.
    ///
    /// @return false if it is packed already, or was called off before
    public boolean cancel(MerchantId merchant, FulfilmentNumber number) {
        return moment.ifTaken(() -> parcels.find(number)
                .map(Fulfilment::parcel)
                .filter(parcel -> parcel.merchant().equals(merchant))
                .filter(parcel -> {
                    var all = parcels.lockAll(parcel.order(), merchant);
                    if (all.size() == 1) return cancel(parcel.order(), merchant);
                    return openOf(all).stream().anyMatch(open -> open.number().equals(number) && alone(open));
                })
                .isPresent());
    }

    private boolean whole(OrderNumber order, MerchantId merchant, List<Fulfilment> all) {
        var at = moment.now();
        openOf(all).stream().map(open -> open.cancel(at)).forEach(parcels::keep);
        return orders.cancel(order, merchant, at);
    }

    private boolean alone(Fulfilment.Open open) {
        return ends.fellThrough(open.cancel(moment.now()), RefundReason.CANCELLED, moment.now());
    }

    private static List<Fulfilment.Open> openOf(List<Fulfilment> all) {
        return all.stream()
                .filter(Fulfilment.Open.class::isInstance)
                .map(Fulfilment.Open.class::cast)
                .toList();
    }

    /// Calls a whole order off that is not paid yet.
    ///
    /// @return false if it is paid, or was called off before
    public boolean callOffUnpaid(OrderNumber number) {
        return moment.inOne(() -> orders.find(number)
                .filter(order -> unpaid.callOff(order, moment.now()))
                .isPresent());
    }

    /// Calls off whatever of these orders is not packed yet, so that a person's data can be destroyed.
    ///
    /// @return the parcels that are under way all the same and have to be waited for
    public List<Fulfilment> cancelUnpacked(Collection<OrderNumber> numbers) {
        for (var number : numbers) {
            callOffUnpaid(number);
            orders.find(number)
                    .ifPresent(order -> order.parts().stream()
                            .filter(part -> part.state() instanceof OrderState.Confirmed)
                            .forEach(part -> cancel(number, part.merchant())));
        }
        // Of a part in several parcels some may have arrived; the others are called off one by one.
        parcels.of(numbers).stream()
                .filter(Fulfilment.Open.class::isInstance)
                .map(Fulfilment::parcel)
                .forEach(parcel -> cancel(parcel.merchant(), parcel.number()));
        return parcels.of(numbers).stream().filter(Fulfilments::isUnderWay).toList();
    }
}
