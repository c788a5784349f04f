package org.mukhtalif.store.privacycentre;

import java.util.List;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.retention.DestructionAtRequest;
import org.mukhtalif.privacy.retention.ErasureReport;
import org.mukhtalif.privacy.retention.LegalHold;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.notifications.Destroyed;
import org.mukhtalif.store.notifications.FarewellLetters;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;

/// Destroys what a person wants destroyed, and sends her the certificate as the last letter to an address that is gone
/// by then.
@Component
class CertifiedDestruction {

    private final DestructionAtRequest destruction;
    private final FarewellLetters letters;
    private final Accounts accounts;

    CertifiedDestruction(DestructionAtRequest destruction, FarewellLetters letters, Accounts accounts) {
        this.destruction = destruction;
        this.letters = letters;
        this.accounts = accounts;
    }

    /// From here on she orders nothing more; what she is ordering at this moment is an order when this returns.
    void begin(DataSubjectId subject) {
        accounts.leave(subject);
    }

    /// It can not be now after all.
    void callOff(DataSubjectId subject) {
        accounts.stay(subject);
    }

    List<LegalHold> keptOf(DataSubjectId subject) {
        return destruction.keptOf(subject);
    }

    /// @param language of the letter, `ar` or `en`
    ErasureReport destroy(DataSubjectId subject, List<OrderNumber> orders, String language) {
        var address = letters.addressOf(subject, orders);
        var report = destruction.destroy(subject);
        var counted = new Destroyed(report.cases(), report.keys(), report.values());
        address.ifPresent(known -> letters.send(known, counted, language));
        return report;
    }
}
