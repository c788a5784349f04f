package org.mukhtalif.store.orders;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.payments.Payments;
import org.springframework.stereotype.Component;

/// Which orders' money is handed to the courier.
@Component
public class PaidAtTheDoor {

    private final Payments payments;

    PaidAtTheDoor(Payments payments) {
        this.payments = payments;
    }

    /// By one statement, however many they are.
    public Set<OrderNumber> among(Collection<Order> orders) {
        var methods = payments.methodsOf(orders.stream().map(Order::payment).toList());
        return orders.stream()
                .filter(order -> isPaidBy(Optional.ofNullable(methods.get(order.payment()))))
                .map(Order::number)
                .collect(toUnmodifiableSet());
    }

    /// A payment that nobody started counts as cash.
    ///
    /// @param method how the order's payment was started
    public static boolean isPaidBy(Optional<PaymentMethod> method) {
        return method.map(PaymentMethod::isPaidOnDelivery).orElse(true);
    }
}
