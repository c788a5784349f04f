package org.mukhtalif.store.promotions;

import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Forgets by whom a coupon was taken, when the contact of the order is destroyed.
@Component
class ForgettingBuyers implements PersonalDataHolder {

    private final UseRows rows;
    private final TransactionTemplate transaction;

    ForgettingBuyers(UseRows rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (caseId.kind().equals("order")) transaction.executeWithoutResult(_ -> rows.forget(caseId.number()));
    }
}
