package org.mukhtalif.store.payouts;

import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.stereotype.Component;

/// Forgets who made or approved a batch, when the account of that member of the staff is destroyed. The money stays.
@Component
class ForgettingApprovers implements PersonalDataHolder {

    private final BatchRows rows;

    ForgettingApprovers(BatchRows rows) {
        this.rows = rows;
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (caseId.equals(CaseId.ACCOUNT)) rows.forget(subject);
    }
}
