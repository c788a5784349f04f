package org.mukhtalif.store.privacycentre;

import java.util.List;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes a guest's privacy page: her book and what is held, for this one order.
@Component
class GuestPages {

    private static final int LOOKS = 30;

    private final Book book;
    private final HeldThings things;
    private final TaxInvoices taxInvoices;

    GuestPages(Book book, HeldThings things, TaxInvoices taxInvoices) {
        this.taxInvoices = taxInvoices;
        this.book = book;
        this.things = things;
    }

    /// What the tax law keeps of her when everything else of the order is gone.
    private List<Held> kept(Order order, Words words) {
        return taxInvoices
                .subjectOf(order.number())
                .map(buyer -> things.of(buyer, order.number(), words))
                .orElse(List.of());
    }

    GuestPage of(Order order, String path, Words words) {
        return order.subject()
                .map(guest -> new GuestPage(
                        order.number().value(),
                        path,
                        book.latestLooks(guest, LOOKS, words),
                        things.of(guest, order.number(), words),
                        false))
                .orElseGet(() -> new GuestPage(order.number().value(), path, List.of(), kept(order, words), true));
    }
}
