package org.mukhtalif.store.privacycentre;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.mukhtalif.privacy.accesslog.BookProofs;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The person's own data for programs: her access log with its proofs, and a copy of everything held.
@RestController
@Tag(name = "privacy")
class ApiPrivacyController {

    private static final int MOST_KEPT = 10;

    private final BookProofs proofs;
    private final SubjectRequests requests;
    private final PublishedPolicy policy;

    ApiPrivacyController(BookProofs proofs, SubjectRequests requests, PublishedPolicy policy) {
        this.proofs = proofs;
        this.requests = requests;
        this.policy = policy;
    }

    @GetMapping(value = "/api/v1/me/access-log", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getMyAccessLog",
            summary = "Every entry about the signed-in person with its inclusion proof, and the newest checkpoint",
            description = """
                    For who wants to check the log: each entry comes with its path to the signed checkpoint, and
                    for each size in `from` with the proof that the log only grew. Give the document to a
                    verifier as it is.
                    """)
    ResponseEntity<byte[]> log(
            @Parameter(description = "Sizes of checkpoints kept elsewhere, to be proved consistent; ten at most")
                    @RequestParam(defaultValue = "")
                    List<Long> from,
            SignedIn holder) {
        var kept = from.stream().distinct().limit(MOST_KEPT).toList();
        return json(
                proofs.of(holder.subject(), kept).orElseThrow(NoSuchPage::new).json());
    }

    @PostMapping(value = "/api/v1/me/copy", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "copyMyData",
            summary = "A copy of everything that is held about the signed-in person; making one is told in her log",
            description = """
                    A JSON file for the person to keep; offer it as a download and store it nowhere. It opens
                    what is sealed, which is why it is a POST and stands in her log.
                    """)
    ResponseEntity<byte[]> copy(SignedIn holder) {
        return json(
                CopyFile.of(requests.copyFor(holder.subject()), policy.version().name()));
    }

    private static ResponseEntity<byte[]> json(byte[] document) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document);
    }
}
