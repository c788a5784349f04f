package org.mukhtalif.store.merchantdesk;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.invoices.InvoiceNumber;
import org.mukhtalif.store.invoices.OrderDocuments;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Documents about the merchant's own sales and for the store's service to it, as PDF and as XML.
@Controller
class DeskInvoiceController {

    private final Workplaces workplaces;
    private final OrderDocuments documents;

    DeskInvoiceController(Workplaces workplaces, OrderDocuments documents) {
        this.workplaces = workplaces;
        this.documents = documents;
    }

    @GetMapping("/desk/invoices/{invoice}.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String invoice, SignedIn holder) {
        var merchant = workplaces.of(holder).id();
        return InvoiceNumber.of(invoice)
                .flatMap(known -> documents.paper(merchant, known))
                .map(pdf -> file(invoice + ".pdf", MediaType.APPLICATION_PDF, pdf))
                .orElseThrow(NoSuchPage::new);
    }

    @GetMapping("/desk/invoices/{invoice}.xml")
    ResponseEntity<byte[]> xml(@PathVariable String invoice, SignedIn holder) {
        var merchant = workplaces.of(holder).id();
        return InvoiceNumber.of(invoice)
                .flatMap(known -> documents.xml(merchant, known))
                .map(xml -> file(invoice + ".xml", MediaType.APPLICATION_XML, xml.content()))
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
