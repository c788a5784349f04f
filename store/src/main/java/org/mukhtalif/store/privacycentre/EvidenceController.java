package org.mukhtalif.store.privacycentre;

import org.mukhtalif.privacy.evidence.Evidence;
import org.mukhtalif.privacy.evidence.EvidenceBundle;
import org.mukhtalif.privacy.evidence.EvidenceSigner;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The proofs behind the policy, open to everybody: a page, the same signed for programs, and the key to check it.
@Controller
class EvidenceController {

    private static final MediaType PEM = MediaType.valueOf("application/x-pem-file");

    private final Evidence evidence;
    private final EvidenceBundle bundle;
    private final EvidenceSigner signer;

    EvidenceController(Evidence evidence, EvidenceBundle bundle, EvidenceSigner signer) {
        this.evidence = evidence;
        this.bundle = bundle;
        this.signer = signer;
    }

    @GetMapping("/privacy/evidence")
    String show(Words words, Model model) {
        model.addAttribute("page", EvidencePage.of(evidence.sentences(), signer.publicKey(), words));
        return "privacycentre/evidence";
    }

    @GetMapping("/privacy/evidence/bundle")
    ResponseEntity<String> bundle() {
        return file("evidence.json", MediaType.APPLICATION_JSON, bundle.json());
    }

    @GetMapping("/privacy/evidence/key")
    ResponseEntity<String> key() {
        return file("evidence-key.pem", PEM, signer.publicKeyPem());
    }

    private static ResponseEntity<String> file(String name, MediaType type, String text) {
        var named = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(new MediaType(type, java.nio.charset.StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(text);
    }
}
