package org.mukhtalif.store.orders;

import java.time.Instant;
import org.mukhtalif.store.payments.PaymentReference;
import org.mukhtalif.store.payments.Payments;
import org.springframework.stereotype.Component;

/// Orders whose money is still to come: they go on when it comes, and give their goods back when it does not. All
/// of it runs in the transaction of the caller.
@Component
public class UnpaidOrders {

    private final Orders orders;
    private final OrderWriter writer;
    private final Taken taken;
    private final Payments payments;
    private final Happenings happenings;

    UnpaidOrders(Orders orders, OrderWriter writer, Taken taken, Payments payments, Happenings happenings) {
        this.orders = orders;
        this.writer = writer;
        this.taken = taken;
        this.payments = payments;
        this.happenings = happenings;
    }

    /// Calls an order off that is not paid yet. Whose order it is has been made sure of by whoever calls.
    ///
    /// @return false if there is nothing to call off (any more)
    public boolean callOff(Order order, Instant at) {
        if (!giveUp(order, Happening.Kind.CALLED_OFF, at)) return false;
        order.shares().forEach(share -> payments.callOff(order.payment(), share.part(), share.amount(), at));
        return true;
    }

    void paid(PaymentReference reference, Instant at) {
        orders.find(reference).ifPresent(order -> {
            orders.confirm(order, at);
            happenings.note(order.number(), Happening.Kind.PAID, at);
        });
    }

    void lapsed(PaymentReference reference, Instant at) {
        orders.find(reference)
                .filter(order -> giveUp(order, Happening.Kind.LAPSED, at))
                .ifPresent(order -> orders.tellLapsed(order, at));
    }

    /// The money came after the goods went back on sale. If they are still there at the same price, and it is still
    /// known whose the order is, it goes on; else the money goes back.
    void paidLate(PaymentReference reference, Instant at) {
        var found = orders.find(reference);
        if (found.isEmpty()) return;
        var order = found.get();
        boolean there = order.receiver().isPresent() && taken.takeAgain(order);
        if (there) {
            orders.takeUp(order, at);
            happenings.note(order.number(), Happening.Kind.PAID_LATE, at);
        } else {
            order.shares().forEach(share -> payments.callOff(reference, share.part(), share.amount(), at));
            happenings.note(order.number(), Happening.Kind.PAID_IN_VAIN, at);
        }
    }

    private boolean giveUp(Order order, Happening.Kind why, Instant at) {
        var given = order.parts().stream()
                .filter(part -> part.state() instanceof OrderState.Placed placed
                        && writer.keep(order.number(), part.merchant(), placed, placed.cancel(at)))
                .toList();
        if (given.isEmpty()) return false;
        taken.giveBack(order, given, given.size() == order.parts().size(), at);
        happenings.note(order.number(), why, at);
        orders.tellGivenUp(order, at);
        return true;
    }
}
