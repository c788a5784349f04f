package org.mukhtalif.store.checkout;

import java.util.Optional;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.payments.OfferedMethods;
import org.mukhtalif.store.payments.Payments;
import org.mukhtalif.store.shipping.Consignment;
import org.mukhtalif.store.shipping.Deliveries;
import org.springframework.stereotype.Component;

/// Says whether an order that was placed can go to another city at the price and by the payment that were agreed.
@Component
class ChangedCity {

    private final Merchants merchants;
    private final Deliveries deliveries;
    private final OrderedWeight weight;
    private final Payments payments;
    private final OfferedMethods offered;

    ChangedCity(
            Merchants merchants,
            Deliveries deliveries,
            OrderedWeight weight,
            Payments payments,
            OfferedMethods offered) {
        this.merchants = merchants;
        this.deliveries = deliveries;
        this.weight = weight;
        this.payments = payments;
        this.offered = offered;
    }

    /// What stands against it, as a key of the message bundle.
    ///
    /// @param city the key of a city
    Optional<String> fault(Order order, String city) {
        if (!order.merchants().stream().allMatch(merchant -> deliveries.reaches(merchant, city)))
            return Optional.of("checkout.shipping.not-there");
        if (!order.parts().stream().allMatch(part -> costsTheSame(part, city)))
            return Optional.of("checkout.correction.costs-otherwise");
        if (isPaidAtTheDoor(order)
                && offered.on(order.total().minus(order.fee().price()), city).stream()
                        .noneMatch(method -> method.isPaidOnDelivery()))
            return Optional.of("checkout.correction.no-cash-there");
        return Optional.empty();
    }

    private boolean costsTheSame(MerchantOrder part, String city) {
        var merchant = merchants.find(part.merchant()).orElseThrow();
        var what = new Consignment(part.items(), weight.grams(part), city);
        return deliveries
                .of(merchant, what)
                .way(part.shipping().kind())
                .filter(way -> way.price().equals(part.shipping().listed()))
                .isPresent();
    }

    private boolean isPaidAtTheDoor(Order order) {
        return payments.find(order.payment())
                .filter(payment -> payment.method().isPaidOnDelivery())
                .isPresent();
    }
}
