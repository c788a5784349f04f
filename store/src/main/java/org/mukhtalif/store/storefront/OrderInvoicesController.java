package org.mukhtalif.store.storefront;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.invoices.InvoiceNumber;
import org.mukhtalif.store.invoices.OrderDocuments;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.orders.Order;
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

    private final OrderDoor orders;
    private final OrderDocuments documents;
    private final TaxInvoices taxInvoices;

    OrderInvoicesController(OrderDoor orders, OrderDocuments documents, TaxInvoices taxInvoices) {
        this.orders = orders;
        this.documents = documents;
        this.taxInvoices = taxInvoices;
    }

    @GetMapping("/orders/{number}/{secret}/invoices")
    String ofGuest(@PathVariable String number, @PathVariable String secret, Words words, Model model) {
        return show(orders.byLink(number, secret), orders.path(number, secret), words, model);
    }

    @GetMapping("/orders/{number}/{secret}/invoices/{invoice}.pdf")
    ResponseEntity<byte[]> ofGuest(
            @PathVariable String number, @PathVariable String secret, @PathVariable String invoice) {
        return paper(orders.byLink(number, secret), invoice);
    }

    @GetMapping("/me/orders/{number}/invoices")
    String ofAccount(@PathVariable String number, SignedIn shopper, Words words, Model model) {
        return show(orders.of(shopper, number), MyOrdersController.path(number), words, model);
    }

    @GetMapping("/me/orders/{number}/invoices/{invoice}.pdf")
    ResponseEntity<byte[]> ofAccount(@PathVariable String number, @PathVariable String invoice, SignedIn shopper) {
        return paper(orders.of(shopper, number), invoice);
    }

    @GetMapping("/orders/{number}/{secret}/invoices/{invoice}.xml")
    ResponseEntity<byte[]> xmlOfGuest(
            @PathVariable String number, @PathVariable String secret, @PathVariable String invoice) {
        return xml(orders.byLink(number, secret), invoice);
    }

    @GetMapping("/me/orders/{number}/invoices/{invoice}.xml")
    ResponseEntity<byte[]> xmlOfAccount(@PathVariable String number, @PathVariable String invoice, SignedIn shopper) {
        return xml(orders.of(shopper, number), invoice);
    }

    private String show(Order order, String path, Words words, Model model) {
        var rows = documents.of(order.number()).stream()
                .map(document -> InvoicesPage.row(document, path, words))
                .toList();
        model.addAttribute(
                "page", new InvoicesPage(order.number().value(), path, rows, taxInvoices.of(order.number())));
        return "storefront/invoices";
    }

    private ResponseEntity<byte[]> paper(Order order, String number) {
        return InvoiceNumber.of(number)
                .flatMap(known -> documents.paper(order.number(), known))
                .map(pdf -> file(number + ".pdf", MediaType.APPLICATION_PDF, pdf))
                .orElseThrow(NoSuchPage::new);
    }

    private ResponseEntity<byte[]> xml(Order order, String number) {
        return InvoiceNumber.of(number)
                .flatMap(known -> documents.xml(order.number(), known))
                .map(xml -> file(number + ".xml", MediaType.APPLICATION_XML, xml.content()))
                .orElseThrow(NoSuchPage::new);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        var file = ContentDisposition.inline().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(content);
    }
}
