package org.mukhtalif.store.accounts;

import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.stereotype.Component;

/// At erasure the sign-in goes, and with it every session and link.
@Component
class ForgettingAnAccount implements PersonalDataHolder {

    private final Accounts accounts;

    ForgettingAnAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (caseId.equals(CaseId.ACCOUNT)) accounts.drop(subject);
    }
}
