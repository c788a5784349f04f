package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.invoices.InvoiceNumber;
import org.mukhtalif.store.invoices.OrderDocuments;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The invoices and credit notes of an order, for programs.
@RestController
@Tag(name = "invoices")
class ApiInvoiceController {

    private static final String WHICH = "The document's number, such as M12-000003";

    private final OpenOrders orders;
    private final OrderDocuments documents;

    ApiInvoiceController(OpenOrders orders, OrderDocuments documents) {
        this.orders = orders;
        this.documents = documents;
    }

    @GetMapping("/api/v1/orders/{number}/invoices")
    @Operation(
            operationId = "listGuestInvoices",
            summary = "What was issued for a guest's order: invoices and credit notes, oldest first",
            description = """
                    Invoices of each seller and credit notes for what went back; empty in the first moments
                    after an order. The `number` opens the document as PDF and as XML. 404 unless the secret opens the
                    order.
                    """)
    List<InvoiceJson> list(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            Words words) {
        return list(orders.guests(number, secret, words));
    }

    @GetMapping("/api/v1/me/orders/{number}/invoices")
    @Operation(
            operationId = "listMyInvoices",
            summary = "What was issued for one's own order: invoices and credit notes, oldest first",
            description = """
                    Invoices of each seller and credit notes for what went back; empty in the first moments
                    after an order. The `number` opens the document as PDF and as XML.
                    """)
    List<InvoiceJson> list(@PathVariable String number, SignedIn shopper, Words words) {
        return list(orders.own(number, shopper, words));
    }

    @GetMapping(value = "/api/v1/orders/{number}/invoices/{invoice}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            operationId = "getGuestInvoicePdf",
            summary = "One document of a guest's order as PDF; opening one in the buyer's name is told in her log",
            description = """
                    The paper that counts: offer it for download rather than making one of your own. 404 for a
                    document of another order.
                    """)
    ResponseEntity<byte[]> paper(
            @PathVariable String number,
            @Parameter(description = WHICH) @PathVariable String invoice,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            Words words) {
        return paper(orders.guests(number, secret, words), invoice, words);
    }

    @GetMapping(value = "/api/v1/me/orders/{number}/invoices/{invoice}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            operationId = "getMyInvoicePdf",
            summary = "One document of one's own order as PDF; opening one in one's name is told in the log",
            description = """
                    The paper that counts. When it names the buyer, opening it is one look at her data and
                    stands in her log. 404 for a document of another order.
                    """)
    ResponseEntity<byte[]> paper(
            @PathVariable String number,
            @Parameter(description = WHICH) @PathVariable String invoice,
            SignedIn shopper,
            Words words) {
        return paper(orders.own(number, shopper, words), invoice, words);
    }

    @GetMapping(value = "/api/v1/orders/{number}/invoices/{invoice}/xml", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(
            operationId = "getGuestInvoiceXml",
            summary = "One document of a guest's order as XML; opening one in the buyer's name is told in her log",
            description = """
                    UBL 2.1, for accounting programs. When the list says `cleared`, it is the copy that the tax
                    authority stamped, in canonical form, in which every signature holds. 404 for a document of
                    another order, and while `readable` is false.
                    """)
    ResponseEntity<byte[]> xml(
            @PathVariable String number,
            @Parameter(description = WHICH) @PathVariable String invoice,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            Words words) {
        return xml(orders.guests(number, secret, words), invoice, words);
    }

    @GetMapping(value = "/api/v1/me/orders/{number}/invoices/{invoice}/xml", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(
            operationId = "getMyInvoiceXml",
            summary = "One document of one's own order as XML; opening one in one's name is told in the log",
            description = """
                    UBL 2.1, stamped by the tax authority once the list says `cleared`: the one to keep for six
                    years. Where it names the buyer, opening it is one look at her data and stands in her log.
                    404 while `readable` is false.
                    """)
    ResponseEntity<byte[]> xml(
            @PathVariable String number,
            @Parameter(description = WHICH) @PathVariable String invoice,
            SignedIn shopper,
            Words words) {
        return xml(orders.own(number, shopper, words), invoice, words);
    }

    private List<InvoiceJson> list(Order order) {
        return documents.of(order.number()).stream().map(InvoiceJson::of).toList();
    }

    private ResponseEntity<byte[]> paper(Order order, String number, Words words) {
        return InvoiceNumber.of(number)
                .flatMap(known -> documents.paper(order.number(), known))
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .body(pdf))
                .orElseThrow(() -> Problem.notFound(words));
    }

    private ResponseEntity<byte[]> xml(Order order, String number, Words words) {
        return InvoiceNumber.of(number)
                .flatMap(known -> documents.xml(order.number(), known))
                .map(xml -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_XML)
                        .body(xml.content()))
                .orElseThrow(() -> Problem.notFound(words));
    }
}
