package org.mukhtalif.store.notifications;

import java.util.Locale;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.store.accounts.AccountId;
import org.mukhtalif.store.accounts.AccountRecovered;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.accounts.AlreadyRegistered;
import org.mukhtalif.store.accounts.AnswerPathClosed;
import org.mukhtalif.store.accounts.ConfirmationWanted;
import org.mukhtalif.store.accounts.EmailChangeAsked;
import org.mukhtalif.store.accounts.EmailChanged;
import org.mukhtalif.store.accounts.QuestionRemoved;
import org.mukhtalif.store.accounts.RecoveryAsked;
import org.mukhtalif.store.accounts.SecondFactorChanged;
import org.mukhtalif.store.ui.Language;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What happens to an account and is told to its holder. The row is written before the act is answered.
@Component
class WhenAccountsNeedMail {

    private final Accounts accounts;
    private final Outbox outbox;
    private final OutboxWorker worker;

    WhenAccountsNeedMail(Accounts accounts, Outbox outbox, OutboxWorker worker) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.worker = worker;
    }

    @EventListener
    void on(ConfirmationWanted event) {
        add(MessageKind.CONFIRMATION, event.account(), event.language());
    }

    @EventListener
    void on(AlreadyRegistered event) {
        add(MessageKind.ALREADY_REGISTERED, event.account(), event.language());
    }

    @EventListener
    void on(RecoveryAsked event) {
        add(MessageKind.RECOVERY, event.account(), event.language());
    }

    @EventListener
    void on(AccountRecovered event) {
        add(MessageKind.RECOVERED, event.account(), event.language());
    }

    @EventListener
    void on(AnswerPathClosed event) {
        add(MessageKind.QUESTION_CLOSED, event.account(), event.language());
    }

    @EventListener
    void on(QuestionRemoved event) {
        add(MessageKind.QUESTION_REMOVED, event.account(), event.language());
    }

    @EventListener
    void on(EmailChangeAsked event) {
        add(MessageKind.EMAIL_CHANGE_ASKED, event.account(), event.number().formerCase(), event.language());
        add(MessageKind.EMAIL_CHANGE, event.account(), event.number().comingCase(), event.language());
    }

    @EventListener
    void on(EmailChanged event) {
        add(MessageKind.EMAIL_CHANGED, event.account(), event.number().formerCase(), event.language());
    }

    @EventListener
    void on(SecondFactorChanged event) {
        add(MessageKind.SECOND_FACTOR_CHANGED, event.account(), event.language());
    }

    private void add(MessageKind kind, AccountId id, Locale language) {
        add(kind, id, CaseId.ACCOUNT, language);
    }

    private void add(MessageKind kind, AccountId id, CaseId caseId, Locale language) {
        var chosen = language.getLanguage().equals("en") ? Language.ENGLISH : Language.ARABIC;
        accounts.find(id).ifPresent(account -> {
            outbox.add(Waiting.fresh(kind, account.subject(), caseId, id.toString(), chosen));
            worker.ring();
        });
    }
}
