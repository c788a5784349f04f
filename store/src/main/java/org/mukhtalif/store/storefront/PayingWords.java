package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.orders.Happening;
import org.mukhtalif.store.orders.Happenings;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.PaidAtTheDoor;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.payments.Payments;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Tells on an order's page how it is paid, and what happened to it on the way.
@Component
class PayingWords {

    private final Payments payments;
    private final Happenings happenings;

    PayingWords(Payments payments, Happenings happenings) {
        this.payments = payments;
        this.happenings = happenings;
    }

    OrderPage.Paying of(Order order, Words words) {
        var payment = payment(order);
        return new OrderPage.Paying(
                words.of("storefront.order.pay." + payment.map(PayingWords::key).orElse("cash")),
                order.state() instanceof OrderState.Placed,
                PaidAtTheDoor.isPaidBy(payment.map(Payment::method)),
                payment.filter(PayingWords::isPaidAhead).isPresent(),
                happened(order).stream()
                        .map(each -> new OrderPage.Event(
                                words.of("storefront.happening." + each.kind().key()), each.at()))
                        .toList());
    }

    /// What is called off of this order goes back to whoever paid.
    boolean isPaidAhead(Order order) {
        return payment(order).filter(PayingWords::isPaidAhead).isPresent();
    }

    // What the placing itself confirms is paid at the door, and of that nothing came in yet.
    private Optional<Payment> payment(Order order) {
        return order.isAsPlaced() ? Optional.empty() : payments.find(order.payment());
    }

    private static boolean isPaidAhead(Payment payment) {
        return !payment.method().isPaidOnDelivery()
                && (payment instanceof Payment.Captured || payment instanceof Payment.Refunded);
    }

    private List<Happening> happened(Order order) {
        return order.isAsPlaced() ? List.of() : happenings.of(order.number());
    }

    private static String key(Payment payment) {
        return switch (payment) {
            case Payment.Started started when started.method().isPaidOnDelivery() -> "cash";
            case Payment.Started _, Payment.Authorised _ -> "awaited";
            case Payment.Captured captured when captured.method().isPaidOnDelivery() -> "cash-taken";
            case Payment.Captured _ -> "paid";
            case Payment.Refunded _ -> "refunded";
            case Payment.Cancelled _, Payment.Expired _, Payment.Failed _ -> "nothing";
        };
    }
}
