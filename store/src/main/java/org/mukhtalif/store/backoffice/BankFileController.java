package org.mukhtalif.store.backoffice;

import java.nio.charset.StandardCharsets;
import org.mukhtalif.store.payouts.BankFiles;
import org.mukhtalif.store.payouts.Batch;
import org.mukhtalif.store.payouts.Batches;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The files of an approved batch, for the bank.
@Controller
class BankFileController {

    private final Batches batches;
    private final BankFiles files;

    BankFileController(Batches batches, BankFiles files) {
        this.batches = batches;
        this.files = files;
    }

    @GetMapping("/staff/payouts/batches/{id}/transfers.csv")
    ResponseEntity<byte[]> table(@PathVariable long id) {
        var batch = approved(id);
        return file(batch, files.table(batch), new MediaType("text", "csv", StandardCharsets.UTF_8), ".csv");
    }

    @GetMapping("/staff/payouts/batches/{id}/transfers.xml")
    ResponseEntity<byte[]> creditTransfer(@PathVariable long id) {
        var batch = approved(id);
        return files.creditTransfer(batch)
                .map(content -> file(batch, content, MediaType.APPLICATION_XML, ".xml"))
                .orElseThrow(NoSuchPage::new);
    }

    private Batch approved(long id) {
        return batches.find(id).filter(Batch::isApproved).orElseThrow(NoSuchPage::new);
    }

    private static ResponseEntity<byte[]> file(Batch batch, String content, MediaType type, String ending) {
        var named = ContentDisposition.attachment()
                .filename(batch.reference() + ending)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
