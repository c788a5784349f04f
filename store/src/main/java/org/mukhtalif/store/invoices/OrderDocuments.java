package org.mukhtalif.store.invoices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;

/// Invoices and credit notes, for whoever placed the order and for the merchant who sold. Whose order it is, and who
/// the merchant is, has been made sure of by whoever calls. What names its buyer is handed out once it is cleared.
@Component
public class OrderDocuments {

    private final Invoices invoices;
    private final InvoicePapers papers;
    private final Buyers buyers;
    private final Reports reports;

    OrderDocuments(Invoices invoices, InvoicePapers papers, Buyers buyers, Reports reports) {
        this.invoices = invoices;
        this.papers = papers;
        this.buyers = buyers;
        this.reports = reports;
    }

    /// Everything that was issued, as it was issued.
    public List<OrderDocument> of(OrderNumber order) {
        return standing(invoices.of(order));
    }

    /// What was issued about a merchant's sales and for its commission, newest first.
    ///
    /// @param after with which the page before ended
    public List<OrderDocument> of(MerchantId merchant, Optional<Invoice> after, int most) {
        return standing(invoices.of(merchant, after, most));
    }

    /// One of a merchant; nothing for another's.
    public Optional<Invoice> find(MerchantId merchant, InvoiceNumber number) {
        return invoices.find(number).filter(found -> found.merchant().equals(merchant));
    }

    /// The newest of all sellers.
    ///
    /// @param after with which the page before ended
    public List<OrderDocument> newest(Optional<Invoice> after, int most) {
        return standing(invoices.newest(after, most));
    }

    /// One of an order as PDF. One in the name of the buyer stands in her book.
    /// Of another order there is none, nor before the authority has cleared it, nor once her data is destroyed.
    public Optional<byte[]> paper(OrderNumber order, InvoiceNumber number) {
        return readable(order, number)
                .flatMap(found -> found.form() == Form.TAX ? papers.named(found) : Optional.of(papers.pdf(found)));
    }

    /// The same as XML: the copy that the authority stamped, if it cleared one.
    public Optional<WrittenXml> xml(OrderNumber order, InvoiceNumber number) {
        return readable(order, number)
                .flatMap(found -> invoices.xml(found.uuid())
                        .flatMap(text -> found.form() == Form.TAX
                                ? buyers.toRead(order).map(buyer -> buyer.file(text))
                                : Optional.of(new WrittenXml(text.getBytes(UTF_8)))));
    }

    /// One of a merchant as PDF; a buyer who is a person is not named on it.
    public Optional<byte[]> paper(MerchantId merchant, InvoiceNumber number) {
        return readable(merchant, number).map(papers::pdf);
    }

    /// The same as XML, with marks where she stands.
    public Optional<WrittenXml> xml(MerchantId merchant, InvoiceNumber number) {
        return readable(merchant, number)
                .flatMap(found -> invoices.xml(found.uuid()))
                .map(text -> new WrittenXml(text.getBytes(UTF_8)));
    }

    private Optional<Invoice> readable(OrderNumber order, InvoiceNumber number) {
        return invoices.find(number)
                .filter(found -> found.order().equals(Optional.of(order)))
                .filter(this::isReadable);
    }

    private Optional<Invoice> readable(MerchantId merchant, InvoiceNumber number) {
        return find(merchant, number).filter(this::isReadable);
    }

    private boolean isReadable(Invoice invoice) {
        return standing(List.of(invoice)).getFirst().isReadable();
    }

    /// Of what names nobody there is nothing to wait for.
    private List<OrderDocument> standing(List<Invoice> issued) {
        var known = reports.of(issued.stream()
                .filter(each -> each.form() == Form.TAX)
                .map(Invoice::uuid)
                .toList());
        return issued.stream()
                .map(each -> new OrderDocument(
                        each,
                        each.form() == Form.TAX
                                ? Optional.of(known.getOrDefault(each.uuid(), Clearance.NOT_LINKED))
                                : Optional.empty()))
                .toList();
    }
}
