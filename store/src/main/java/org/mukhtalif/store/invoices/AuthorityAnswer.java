package org.mukhtalif.store.invoices;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What the tax authority answered about a document.
///
/// @param squareCode of the copy that it stamped, if it cleared one: what its app reads on the paper of a tax invoice
record AuthorityAnswer(int status, Optional<String> squareCode) {

    /// 409: it had the document before, and its answer was lost with the node that waited for it.
    private static final Set<Integer> ACCEPTED = Set.of(200, 202, 409);

    private static final int CLEARANCE_IS_OFF = 303;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SQUARE = Pattern.compile(
            "<cbc:ID>QR</cbc:ID>\\s*<cac:Attachment>\\s*<cbc:EmbeddedDocumentBinaryObject[^>]*>\\s*([A-Za-z0-9+/=]{1,4000})\\s*<");

    static AuthorityAnswer of(int status, String body) {
        return new AuthorityAnswer(status, stamped(body).flatMap(AuthorityAnswer::square));
    }

    boolean accepts() {
        return ACCEPTED.contains(status);
    }

    /// For the time being tax invoices are told like the simplified ones.
    boolean wantsAReport() {
        return status == CLEARANCE_IS_OFF;
    }

    private static Optional<String> stamped(String body) {
        try {
            var text = JSON.readTree(body).path("clearedInvoice").asString("");
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> square(String xml) {
        var found = SQUARE.matcher(xml);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
