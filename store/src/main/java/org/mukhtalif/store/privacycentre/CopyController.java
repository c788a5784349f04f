package org.mukhtalif.store.privacycentre;

import java.nio.charset.StandardCharsets;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/// A copy of everything that is held about a person, to read and as a file. Making one is told in her book.
@Controller
class CopyController {

    private final SubjectRequests requests;
    private final PublishedPolicy policy;
    private final OrdersCsv orders;

    CopyController(SubjectRequests requests, PublishedPolicy policy, OrdersCsv orders) {
        this.requests = requests;
        this.policy = policy;
        this.orders = orders;
    }

    @PostMapping("/me/privacy/copy")
    String show(SignedIn holder, Words words, Model model) {
        model.addAttribute("page", CopyPage.of(requests.copyFor(holder.subject()), "/me/privacy", policy, words));
        return "privacycentre/copy";
    }

    @PostMapping("/me/privacy/copy.json")
    ResponseEntity<byte[]> download(SignedIn holder) {
        return CopyFile.download(requests.copyFor(holder.subject()), policy);
    }

    /// Her orders as a table; what was bought is hers too, though nothing of it lies in the vault.
    @PostMapping("/me/privacy/orders.csv")
    ResponseEntity<byte[]> orders(SignedIn holder, Words words) {
        var file = ContentDisposition.attachment()
                .filename("mukhtalif-my-orders.csv")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(orders.of(holder.subject(), words));
    }
}
