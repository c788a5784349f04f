package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.invoices.Clearance;
import org.mukhtalif.store.invoices.OrderDocument;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Piece;
import org.mukhtalif.store.ui.Words;

/// The documents of all sellers, the newest first.
public record StaffInvoicesPage(List<NavLink> links, Piece<Row> documents) {

    public StaffInvoicesPage {
        links = List.copyOf(links);
    }

    /// @param kind key of what it is
    /// @param note key of how one that names its buyer stands with the tax authority
    /// @param path of its files, without their ending
    public record Row(
            String number,
            String kind,
            @Nullable String note,
            String seller,
            Instant issuedAt,
            Money total,
            String path) {}

    static Row row(OrderDocument document, Words words) {
        var invoice = document.invoice();
        return new Row(
                invoice.number().toString(),
                invoice.titleKey(),
                document.clearance().map(Clearance::noteKey).orElse(null),
                invoice.seller().in(words.locale()),
                invoice.issuedAt(),
                invoice.total(),
                "/staff/invoices/" + invoice.number());
    }
}
