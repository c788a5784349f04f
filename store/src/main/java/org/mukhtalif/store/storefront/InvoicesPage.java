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
    /// @param note key of how one in the buyer's name stands with the tax authority
    /// @param pdf nothing while the tax authority has not cleared it
    /// @param xml the same of one in the buyer's name, as the authority stamped it
    public record Row(
            String number,
            String kind,
            String seller,
            Instant issuedAt,
            Money total,
            @Nullable String note,
            @Nullable String pdf,
            @Nullable String xml) {}

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
        var file = path + "/invoices/" + invoice.number();
        return new Row(
                invoice.number().toString(),
                invoice.titleKey(),
                invoice.seller().in(words.locale()),
                invoice.issuedAt(),
                invoice.total(),
                document.clearance().map(Clearance::noteKey).orElse(null),
                document.isReadable() ? file + ".pdf" : null,
                document.isReadable() && document.clearance().isPresent() ? file + ".xml" : null);
    }
}
