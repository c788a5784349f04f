package org.mukhtalif.privacy.subjectrequests;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// A request in writing and how far it has come. That the asker is the person was proved before it was received.
public sealed interface SubjectRequest {

    /// What every request has.
    ///
    /// @param subject whose it is; empty when its words are destroyed
    /// @param language `ar` or `en`: in which she asked
    /// @param due the day by which the law wants an answer, with the extension if there is one
    record Facts(
            RequestNumber number,
            Optional<DataSubjectId> subject,
            RequestKind kind,
            String language,
            Instant received,
            Instant due,
            Optional<ExtensionReason> extension) {}

    Facts facts();

    /// It waits for an answer.
    record Open(Facts facts) implements SubjectRequest {

        /// Once only, and before the first day is over.
        boolean mayBeExtended(Instant now) {
            return facts.extension().isEmpty() && now.isBefore(facts.due());
        }

        public boolean isOverdue(Instant now) {
            return now.isAfter(facts.due());
        }
    }

    /// It was answered.
    record Answered(Facts facts, Instant at) implements SubjectRequest {}

    /// It was refused, and she was told why and where to complain.
    record Refused(Facts facts, Instant at, RefusalReason reason) implements SubjectRequest {}
}
