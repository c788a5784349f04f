package org.mukhtalif.store.promotions;

import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Forgets by whom a coupon was taken, when what the buyer gave for the order is destroyed, and at the latest with her
/// account. A recipient who is not the buyer takes nothing along.
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
        if (caseId.equals(CaseId.ACCOUNT)) rows.ordersOf(subject).forEach(order -> forget(order, subject));
        if (caseId.kind().equals("order")) forget(caseId.number(), subject);
    }

    private void forget(String order, DataSubjectId subject) {
        transaction.executeWithoutResult(_ -> rows.forget(order, subject));
    }
}
