package org.mukhtalif.store.payments;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Where the payment company tells that something happened: `/payments/notifications`. Who cannot prove to be the
/// company is refused, and soon not even listened to.
@RestController
class WebhookController {

    private static final int LONGEST = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebhookProof proof;
    private final WebhookPatience patience;
    private final ProviderMessages messages;
    private final Looking looking;

    WebhookController(WebhookProof proof, WebhookPatience patience, ProviderMessages messages, Looking looking) {
        this.proof = proof;
        this.patience = patience;
        this.messages = messages;
        this.looking = looking;
    }

    @PostMapping("/payments/notifications")
    ResponseEntity<Void> hear(HttpServletRequest request) throws IOException {
        var raw = request.getInputStream().readNBytes(LONGEST + 1);
        if (raw.length > LONGEST) return answer(HttpStatus.CONTENT_TOO_LARGE);
        var headers = WebhookHeaders.of(request);
        var body = read(raw);
        if (!proof.holds(headers, raw, body))
            return answer(patience.isLeft() ? HttpStatus.UNAUTHORIZED : HttpStatus.TOO_MANY_REQUESTS);
        var id = body.path("id").asString(headers.id());
        if (!id.matches("[!-~]{1,100}")) return answer(HttpStatus.BAD_REQUEST);
        messages.note(id, body).ifPresent(looking::look);
        return answer(HttpStatus.OK);
    }

    private static JsonNode read(byte[] raw) {
        try {
            return JSON.readTree(raw);
        } catch (JacksonException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
