package org.mukhtalif.store.invoices;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;

/// The invoices and credit notes of an order, for whoever placed it. Whose order it is has been made sure of by whoever
/// calls.
@Component
public class OrderDocuments {

    private final Invoices invoices;
    private final InvoicePapers papers;
    private final Reporting reporting;

    OrderDocuments(Invoices invoices, InvoicePapers papers, Reporting reporting) {
        this.invoices = invoices;
        this.papers = papers;
        this.reporting = reporting;
    }

    /// Everything that was issued, as it was issued.
    public List<OrderDocument> of(OrderNumber order) {
        return invoices.of(order).stream()
                .map(invoice -> new OrderDocument(invoice, clearance(invoice)))
                .toList();
    }

    /// One of them as PDF. One in the name of the buyer stands in her book.
    /// Of another order there is none, nor before the authority has cleared it, nor once her data is destroyed.
    public Optional<byte[]> paper(OrderNumber order, InvoiceNumber number) {
        return invoices.find(number)
                .filter(found -> found.order().equals(Optional.of(order)))
                .filter(found -> new OrderDocument(found, clearance(found)).isReadable())
                .flatMap(found -> found.form() == Form.TAX ? papers.named(found) : Optional.of(papers.pdf(found)));
    }

    /// Of what names nobody there is nothing to wait for.
    private Optional<Clearance> clearance(Invoice invoice) {
        return invoice.form() == Form.TAX ? Optional.of(reporting.clearanceOf(invoice)) : Optional.empty();
    }
}
