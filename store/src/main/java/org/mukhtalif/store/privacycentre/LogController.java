package org.mukhtalif.store.privacycentre;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.mukhtalif.privacy.accesslog.BookProofs;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What anybody may fetch to check the access log, in forms that programs read; and the signed-in person's own entries
/// with their proofs.
@Controller
class LogController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final int MOST_KEPT = 10;

    private final BookProofs proofs;

    LogController(BookProofs proofs) {
        this.proofs = proofs;
    }

    /// The newest checkpoint: a signed note of this moment, so that no copy on the way is asked instead.
    @GetMapping("/privacy/log/checkpoint")
    ResponseEntity<String> checkpoint() {
        return text(proofs.newest().orElseThrow(NoSuchPage::new));
    }

    /// The public key that checkpoints are signed with.
    @GetMapping("/privacy/log/key")
    ResponseEntity<String> key() {
        return text(proofs.key() + "\n");
    }

    /// Signed word of every restore in which entries were lost.
    @GetMapping("/privacy/log/restores")
    ResponseEntity<String> restores() {
        return text(String.join("\n", proofs.restores()));
    }

    /// The proof that the book only grew since checkpoints of these sizes.
    @GetMapping("/privacy/log/consistency")
    ResponseEntity<byte[]> consistency(@RequestParam List<Long> from) {
        return json(proofs.since(few(from)).orElseThrow(NoSuchPage::new).json());
    }

    @GetMapping("/me/privacy/book.json")
    ResponseEntity<byte[]> ownEntries(@RequestParam(defaultValue = "") List<Long> from, SignedIn holder) {
        var file = ContentDisposition.attachment()
                .filename("mukhtalif-my-book.json")
                .build();
        var bundle = proofs.of(holder.subject(), few(from)).orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(bundle.json());
    }

    private static List<Long> few(List<Long> sizes) {
        return sizes.stream().distinct().limit(MOST_KEPT).toList();
    }

    private static ResponseEntity<String> text(String text) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.maxAge(Duration.ZERO))
                .body(text);
    }

    private static ResponseEntity<byte[]> json(byte[] json) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ZERO))
                .body(json);
    }
}
