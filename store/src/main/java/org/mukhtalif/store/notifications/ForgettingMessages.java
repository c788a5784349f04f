package org.mukhtalif.store.notifications;

import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.stereotype.Component;

/// At erasure, messages that did not go yet will not go.
@Component
class ForgettingMessages implements PersonalDataHolder {

    private final Outbox outbox;

    ForgettingMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        outbox.removeAll(subject, caseId);
    }
}
