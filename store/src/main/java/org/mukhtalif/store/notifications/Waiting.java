package org.mukhtalif.store.notifications;

import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.ui.Language;

/// A message that waits in the outbox: numbers only.
///
/// @param messageId stays the same however often it is tried, so that a mail which went twice is recognised as one
/// @param reference the number of the account, the order or the parcel it is about
/// @param attempts how often it was tried, this time included
record Waiting(
        UUID messageId,
        MessageKind kind,
        DataSubjectId subject,
        CaseId caseId,
        String reference,
        Language language,
        int attempts) {

    /// What it is called to its reader: of a parcel the order's number, which she knows.
    String named() {
        return kind.isOfAParcel() ? caseId.number() : reference;
    }

    static Waiting fresh(MessageKind kind, DataSubjectId subject, CaseId caseId, String reference, Language language) {
        return new Waiting(UUID.randomUUID(), kind, subject, caseId, reference, language, 0);
    }
}
