package org.mukhtalif.store.notifications;

import java.util.Locale;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.accounts.GuardianAgreed;
import org.mukhtalif.store.accounts.GuardianWanted;
import org.mukhtalif.store.ui.Language;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A guardian is asked, and the child is told when he agreed.
@Component
class WhenGuardiansAreAsked {

    private final Accounts accounts;
    private final Outbox outbox;
    private final OutboxWorker worker;

    WhenGuardiansAreAsked(Accounts accounts, Outbox outbox, OutboxWorker worker) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.worker = worker;
    }

    @EventListener
    void on(GuardianWanted event) {
        var guardian = event.guardian();
        add(Waiting.fresh(
                MessageKind.GUARDIAN_ASKED,
                guardian.subject(),
                guardian.number().caseId(),
                guardian.number().value(),
                language(event.language())));
    }

    @EventListener
    void on(GuardianAgreed event) {
        accounts.find(event.account())
                .ifPresent(child -> add(Waiting.fresh(
                        MessageKind.GUARDIAN_AGREED,
                        child.subject(),
                        CaseId.ACCOUNT,
                        child.id().toString(),
                        language(event.language()))));
    }

    private void add(Waiting message) {
        outbox.add(message);
        worker.ring();
    }

    private static Language language(Locale locale) {
        return locale.getLanguage().equals("en") ? Language.ENGLISH : Language.ARABIC;
    }
}
