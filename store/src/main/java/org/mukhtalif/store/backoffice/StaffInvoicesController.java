package org.mukhtalif.store.backoffice;

import java.nio.charset.StandardCharsets;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.invoices.Invoice;
import org.mukhtalif.store.invoices.InvoiceNumber;
import org.mukhtalif.store.invoices.InvoicePapers;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.invoices.OrderDocuments;
import org.mukhtalif.store.ui.LongList;
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
import org.springframework.web.bind.annotation.RequestParam;

/// The documents of all sellers, the newest first, as PDF and as the XML that the tax authority gets, or stamped. No
/// buyer stands on them.
@Controller
class StaffInvoicesController {

    static final int ROWS = 100;

    private static final LongList DOCUMENTS = new LongList("/staff/invoices", "documents", ROWS);

    private final Invoices invoices;
    private final OrderDocuments documents;
    private final InvoicePapers papers;

    StaffInvoicesController(Invoices invoices, OrderDocuments documents, InvoicePapers papers) {
        this.invoices = invoices;
        this.documents = documents;
        this.papers = papers;
    }

    @GetMapping("/staff/invoices")
    String list(@RequestParam(defaultValue = "") String documents, SignedIn who, Words words, Model model) {
        var after = InvoiceNumber.of(documents).flatMap(invoices::find);
        var shown = DOCUMENTS.piece(
                this.documents.newest(after, DOCUMENTS.sought()),
                after,
                document -> document.invoice().number(),
                document -> StaffInvoicesPage.row(document, words));
        model.addAttribute("page", new StaffInvoicesPage(StaffLinks.of(who.role(), words), shown));
        return "backoffice/invoices";
    }

    @GetMapping("/staff/invoices/{invoice}.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String invoice) {
        return file(invoice, ".pdf", MediaType.APPLICATION_PDF, papers.pdf(find(invoice)));
    }

    @GetMapping("/staff/invoices/{invoice}.xml")
    ResponseEntity<byte[]> document(@PathVariable String invoice) {
        var xml = invoices.xml(find(invoice).uuid()).orElseThrow(NoSuchPage::new);
        return file(invoice, ".xml", MediaType.APPLICATION_XML, xml.getBytes(StandardCharsets.UTF_8));
    }

    private Invoice find(String number) {
        return InvoiceNumber.of(number).flatMap(invoices::find).orElseThrow(NoSuchPage::new);
    }

    private static ResponseEntity<byte[]> file(String number, String ending, MediaType type, byte[] content) {
        var named = ContentDisposition.inline().filename(number + ending).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(content);
    }
}
