package org.mukhtalif.store.backoffice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mukhtalif.store.fulfilment.ParcelStories;
import org.mukhtalif.store.orders.Happenings;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.Refunds;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Tells what happened to an order, its money and its parcels, in the order of time. Whose it is does not stand in it.
@Component
class OrderStories {

    private final Happenings happenings;
    private final ParcelStories parcels;
    private final Refunds refunds;

    OrderStories(Happenings happenings, ParcelStories parcels, Refunds refunds) {
        this.happenings = happenings;
        this.parcels = parcels;
        this.refunds = refunds;
    }

    List<RefundPage.Event> of(Order order, Words words) {
        var placed = Stream.of(new RefundPage.Event(words.of("backoffice.story.placed"), null, order.placedAt()));
        var paid = happenings.of(order.number()).stream()
                .map(each -> new RefundPage.Event(
                        words.of("backoffice.story." + each.kind().key()), null, each.at()));
        var moved = parcels.of(order.number()).stream()
                .map(each -> new RefundPage.Event(
                        words.of("fulfilment.happening." + each.kind().key()),
                        each.parcel().value(),
                        each.at()));
        var given = refunds.of(order.number()).stream().map(refund -> event(refund, words));
        return Stream.of(placed, paid, moved, given)
                .flatMap(events -> events)
                .sorted(Comparator.comparing(RefundPage.Event::at))
                .toList();
    }

    private static RefundPage.Event event(Refund refund, Words words) {
        return new RefundPage.Event(
                words.of(
                        refund.reason().movesMoney() ? "backoffice.story.given-back" : "backoffice.story.not-collected",
                        refund.total()),
                refund.number().value(),
                refund.at());
    }
}
