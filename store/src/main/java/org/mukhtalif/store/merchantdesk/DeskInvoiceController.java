package org.mukhtalif.store.merchantdesk;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.invoices.InvoiceNumber;
import org.mukhtalif.store.invoices.InvoicePapers;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Documents about the merchant's own sales and for the store's service to it, as PDF.
@Controller
class DeskInvoiceController {

    private final Workplaces workplaces;
    private final Invoices invoices;
    private final InvoicePapers papers;

    DeskInvoiceController(Workplaces workplaces, Invoices invoices, InvoicePapers papers) {
        this.workplaces = workplaces;
        this.invoices = invoices;
        this.papers = papers;
    }

    @GetMapping("/desk/invoices/{invoice}.pdf")
    ResponseEntity<byte[]> show(@PathVariable String invoice, SignedIn holder) {
        var merchant = workplaces.of(holder).id();
        var found = InvoiceNumber.of(invoice)
                .flatMap(invoices::find)
                .filter(each -> each.merchant().equals(merchant))
                .orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(invoice + ".pdf")
                                .build()
                                .toString())
                .body(papers.pdf(found));
    }
}
