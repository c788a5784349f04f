package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.invoices.Clearance;
import org.mukhtalif.store.invoices.OrderDocument;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.Words;

/// The invoices and credit notes of an order.
///
/// @param path of the order's page
/// @param taxInvoice whether a tax invoice in the buyer's name can be asked for
public record InvoicesPage(String order, String path, List<Row> rows, TaxInvoices.State taxInvoice) {

    public InvoicesPage {
        rows = List.copyOf(rows);
    }

    /// @param kind key of what it is
    /// @param note key of what is to be known about one in the buyer's name
    /// @param pdf nothing while the tax authority has not cleared it
    public record Row(
            String number,
            String kind,
            String seller,
            Instant issuedAt,
            Money total,
            @Nullable String note,
            @Nullable String pdf) {}

    public boolean canAsk() {
        return taxInvoice instanceof TaxInvoices.State.Open;
    }

    /// Whether one was asked for and none stands here yet.
    public boolean isBeingWritten() {
        return taxInvoice instanceof TaxInvoices.State.Asked
                && rows.stream().noneMatch(row -> row.kind().equals("invoices.paper.tax"));
    }

    static Row row(OrderDocument document, String path, Words words) {
        var invoice = document.invoice();
        return new Row(
                invoice.number().toString(),
                invoice.titleKey(),
                invoice.seller().in(words.locale()),
                invoice.issuedAt(),
                invoice.total(),
                document.clearance().map(InvoicesPage::note).orElse(null),
                document.isReadable() ? path + "/invoices/" + invoice.number() + ".pdf" : null);
    }

    private static String note(Clearance clearance) {
        return switch (clearance) {
            case CLEARED -> "invoices.named.sealed";
            case WAITING -> "invoices.named.waiting";
            case NOT_LINKED -> "invoices.named.not-linked";
        };
    }
}
