package org.mukhtalif.store.notifications;

import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.stereotype.Component;

/// At erasure, messages that did not go yet will not go, and the news of an account goes with it.
@Component
class ForgettingMessages implements PersonalDataHolder {

    private final Outbox outbox;
    private final Notices notices;

    ForgettingMessages(Outbox outbox, Notices notices) {
        this.outbox = outbox;
        this.notices = notices;
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        outbox.removeAll(subject, caseId);
        if (caseId.kind().equals("account")) notices.removeAll(subject);
    }
}
