package org.mukhtalif.store.invoices;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What the tax authority answered about a document.
///
/// @param asked whether it was to clear the document or was only told of it
/// @param stamped the copy that it stamped, if one came
record AuthorityAnswer(int status, Form asked, Optional<StampedCopy> stamped) {

    /// It had the document before, and its answer was lost with the node that waited for it.
    private static final int HAD_BEFORE = 409;

    private static final Set<Integer> ACCEPTED = Set.of(200, 202, HAD_BEFORE);
    private static final int CLEARANCE_IS_OFF = 303;
    private static final JsonMapper JSON = new JsonMapper();

    /// What follows from it.
    sealed interface Verdict {

        /// It knows of the document, and clears nothing.
        record Told() implements Verdict {}

        /// @param copy nothing if it cleared the document before and sends no copy any more
        record Cleared(Optional<StampedCopy> copy) implements Verdict {}

        /// @param why its status, or what is wrong with what it sent
        record NotYet(String why) implements Verdict {}
    }

    static AuthorityAnswer of(int status, String body, Form asked, String written) {
        return new AuthorityAnswer(status, asked, cleared(body).flatMap(copy -> StampedCopy.of(copy, written)));
    }

    /// What it cleared is the document that it was asked about, or it is not cleared: nobody is handed another.
    Verdict about(Reports.Waiting report) {
        if (!ACCEPTED.contains(status)) return new Verdict.NotYet(Integer.toString(status));
        if (asked == Form.SIMPLIFIED) return new Verdict.Told();
        if (stamped.isEmpty() && status == HAD_BEFORE) return new Verdict.Cleared(Optional.empty());
        if (stamped.isEmpty()) return new Verdict.NotYet("no-stamped-copy");
        var isOurs = stamped.get().isOf(report.xml(), report.hash());
        return isOurs ? new Verdict.Cleared(stamped) : new Verdict.NotYet("not-the-document");
    }

    /// For the time being tax invoices are told like the simplified ones.
    boolean wantsAReport() {
        return status == CLEARANCE_IS_OFF;
    }

    private static Optional<String> cleared(String body) {
        try {
            var text = JSON.readTree(body).path("clearedInvoice").asString("");
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
