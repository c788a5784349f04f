package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.invoices.Invoice;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.ui.Words;

/// The invoices and credit notes of an order.
///
/// @param path of the order's page
public record InvoicesPage(String order, String path, List<Row> rows) {

    public InvoicesPage {
        rows = List.copyOf(rows);
    }

    /// @param kind key of what it is
    public record Row(String number, String kind, String seller, Instant issuedAt, Money total, String pdf) {}

    static InvoicesPage of(OrderNumber order, String path, List<Invoice> invoices, Words words) {
        var rows = invoices.stream()
                .map(invoice -> new Row(
                        invoice.number().toString(),
                        invoice.titleKey(),
                        invoice.seller().in(words.locale()),
                        invoice.issuedAt(),
                        invoice.total(),
                        path + "/invoices/" + invoice.number() + ".pdf"))
                .toList();
        return new InvoicesPage(order.value(), path, rows);
    }
}
