package org.mukhtalif.store.privacycentre;

import java.util.List;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes a guest's privacy page: her book and what is held, for this one order.
@Component
class GuestPages {

    private static final int LOOKS = 30;

    private final Book book;
    private final HeldThings things;

    GuestPages(Book book, HeldThings things) {
        this.book = book;
        this.things = things;
    }

    GuestPage of(Order order, String path, Words words) {
        return order.subject()
                .map(guest -> new GuestPage(
                        order.number().value(),
                        path,
                        book.latestLooks(guest, LOOKS, words),
                        things.of(guest, order.caseId(), words),
                        false))
                .orElseGet(() -> new GuestPage(order.number().value(), path, List.of(), List.of(), true));
    }
}
