package org.mukhtalif.store.orders;

import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Forgets whose an order was; what was bought and what it cost stays. A guest's order is forgotten with its own
/// contact, and so is a recipient who is not the buyer. An order of an account stays in her list when its contact has
/// expired, and is forgotten with the account.
@Component
class OrderSubjects implements PersonalDataHolder {

    private final JdbcClient db;

    OrderSubjects(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (caseId.equals(CaseId.ACCOUNT)) forgetAll(subject);
        if (caseId.kind().equals("order")) forgetContact(subject, caseId.number());
    }

    private void forgetAll(DataSubjectId subject) {
        db.sql("""
                update orders.purchase_order
                   set subject_id = null
                 where subject_id = :subject
                """).param("subject", subject.value()).update();
    }

    private void forgetContact(DataSubjectId subject, String number) {
        db.sql("""
                update orders.purchase_order
                   set subject_id = case when subject_id = :subject and not of_account then null else subject_id end,
                       recipient_id = nullif(recipient_id, :subject)
                 where number = :number
                """).param("number", number).param("subject", subject.value()).update();
    }
}
