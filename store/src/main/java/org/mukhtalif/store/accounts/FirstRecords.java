package org.mukhtalif.store.accounts;

import java.time.Clock;
import org.mukhtalif.privacy.consent.Acceptance;
import org.mukhtalif.privacy.consent.Acceptances;
import org.mukhtalif.privacy.consent.Guardianships;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.stereotype.Component;

/// What is on record from the first moment of an account: that its holder is a child, and the terms she accepted.
@Component
class FirstRecords {

    private final Acceptances acceptances;
    private final Guardianships guardianships;
    private final Clock clock;

    FirstRecords(Acceptances acceptances, Guardianships guardianships, Clock clock) {
        this.acceptances = acceptances;
        this.guardianships = guardianships;
        this.clock = clock;
    }

    void isAChild(DataSubjectId subject) {
        guardianships.begin(subject);
    }

    void acceptedTerms(DataSubjectId subject, String version) {
        acceptances.accept(subject, Acceptance.TERMS, version, clock.instant());
    }

    /// The account did not come to be.
    void forget(DataSubjectId subject) {
        guardianships.forget(subject, CaseId.ACCOUNT);
        acceptances.forget(subject, CaseId.ACCOUNT);
    }
}
