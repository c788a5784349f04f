package org.mukhtalif.store.storefront;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.invoices.Clearance;
import org.mukhtalif.store.invoices.Form;
import org.mukhtalif.store.invoices.Invoice;
import org.mukhtalif.store.invoices.InvoiceNumber;
import org.mukhtalif.store.invoices.InvoicePapers;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.invoices.Reporting;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderSecret;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The invoices and credit notes of an order, by its secret link or in the account.
@Controller
class OrderInvoicesController {

    private final Orders orders;
    private final Invoices invoices;
    private final InvoicePapers papers;
    private final TaxInvoices taxInvoices;
    private final Reporting reporting;

    OrderInvoicesController(
            Orders orders, Invoices invoices, InvoicePapers papers, TaxInvoices taxInvoices, Reporting reporting) {
        this.taxInvoices = taxInvoices;
        this.reporting = reporting;
        this.orders = orders;
        this.invoices = invoices;
        this.papers = papers;
    }

    @GetMapping("/orders/{number}/{secret}/invoices")
    String ofGuest(@PathVariable String number, @PathVariable String secret, Words words, Model model) {
        return show(byLink(number, secret), "/orders/" + number + "/" + secret, words, model);
    }

    @GetMapping("/orders/{number}/{secret}/invoices/{invoice}.pdf")
    ResponseEntity<byte[]> ofGuest(
            @PathVariable String number, @PathVariable String secret, @PathVariable String invoice) {
        return paper(byLink(number, secret), invoice);
    }

    @GetMapping("/me/orders/{number}/invoices")
    String ofAccount(@PathVariable String number, SignedIn shopper, Words words, Model model) {
        return show(own(number, shopper), MyOrdersController.path(number), words, model);
    }

    @GetMapping("/me/orders/{number}/invoices/{invoice}.pdf")
    ResponseEntity<byte[]> ofAccount(@PathVariable String number, @PathVariable String invoice, SignedIn shopper) {
        return paper(own(number, shopper), invoice);
    }

    private String show(Order order, String path, Words words, Model model) {
        var rows = invoices.of(order.number()).stream()
                .map(invoice -> InvoicesPage.row(invoice, clearance(invoice), path, words))
                .toList();
        model.addAttribute(
                "page", new InvoicesPage(order.number().value(), path, rows, taxInvoices.of(order.number())));
        return "storefront/invoices";
    }

    private ResponseEntity<byte[]> paper(Order order, String number) {
        return InvoiceNumber.of(number)
                .flatMap(invoices::find)
                .filter(found -> found.order().equals(Optional.of(order.number())))
                .filter(found -> clearance(found) != Clearance.WAITING)
                .flatMap(this::paper)
                .orElseThrow(NoSuchPage::new);
    }

    /// Of what names nobody there is nothing to wait for.
    private @Nullable Clearance clearance(Invoice invoice) {
        return invoice.form() == Form.TAX ? reporting.clearanceOf(invoice) : null;
    }

    /// Nothing for one in the name of somebody whose data is destroyed.
    private Optional<ResponseEntity<byte[]>> paper(Invoice invoice) {
        return (invoice.form() == Form.TAX ? papers.named(invoice) : Optional.of(papers.pdf(invoice)))
                .map(pdf -> file(invoice, pdf));
    }

    private static ResponseEntity<byte[]> file(Invoice invoice, byte[] pdf) {
        var file =
                ContentDisposition.inline().filename(invoice.number() + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(pdf);
    }

    private Order byLink(String number, String secret) {
        return OrderNumber.of(number)
                .flatMap(known -> OrderSecret.inLink(secret).flatMap(opening -> orders.find(known, opening)))
                .orElseThrow(NoSuchPage::new);
    }

    private Order own(String number, SignedIn shopper) {
        return OrderNumber.of(number)
                .flatMap(known -> orders.find(known, shopper.subject()))
                .orElseThrow(NoSuchPage::new);
    }
}
