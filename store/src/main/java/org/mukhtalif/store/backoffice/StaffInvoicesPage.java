package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.invoices.Invoice;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;

/// The newest documents of all sellers.
public record StaffInvoicesPage(List<NavLink> links, List<Row> rows) {

    public StaffInvoicesPage {
        links = List.copyOf(links);
        rows = List.copyOf(rows);
    }

    /// @param kind key of what it is
    /// @param path of its files, without their ending
    public record Row(String number, String kind, String seller, Instant issuedAt, Money total, String path) {}

    static StaffInvoicesPage of(List<NavLink> links, List<Invoice> invoices, Words words) {
        return new StaffInvoicesPage(
                links,
                invoices.stream()
                        .map(invoice -> new Row(
                                invoice.number().toString(),
                                invoice.titleKey(),
                                invoice.seller().in(words.locale()),
                                invoice.issuedAt(),
                                invoice.total(),
                                "/staff/invoices/" + invoice.number()))
                        .toList());
    }
}
