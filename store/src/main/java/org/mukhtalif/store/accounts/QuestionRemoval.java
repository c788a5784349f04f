package org.mukhtalif.store.accounts;

import java.time.Duration;
import java.util.Locale;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.retention.Erasure;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The act of taking the recovery question away: the password once more; then question and answer are destroyed, and a
/// letter says so.
@Component
public class QuestionRemoval {

    /// What came of it.
    public sealed interface Answer {
        record Removed() implements Answer {}

        record WrongPassword() implements Answer {}

        record TryLater(Duration after) implements Answer {}
    }

    private final PasswordProof proof;
    private final Accounts accounts;
    private final Erasure erasure;
    private final ApplicationEventPublisher events;

    QuestionRemoval(PasswordProof proof, Accounts accounts, Erasure erasure, ApplicationEventPublisher events) {
        this.proof = proof;
        this.accounts = accounts;
        this.erasure = erasure;
        this.events = events;
    }

    /// Whether there is one to take away.
    public boolean isPossible(SignedIn who) {
        return proof.accountOf(who).filter(Account::asksQuestion).isPresent();
    }

    /// @throws Crowded when too many sign in at this moment
    public Answer remove(SignedIn who, PersonalText present, Locale language) {
        return switch (proof.of(who, present)) {
            case PasswordProof.Proof.Passed(var account) -> remove(account, language);
            case PasswordProof.Proof.Wrong _ -> new Answer.WrongPassword();
            case PasswordProof.Proof.TryLater(var wait) -> new Answer.TryLater(wait);
        };
    }

    /// The gate goes first: one without an answer behind it would let nobody through.
    private Answer remove(Account account, Locale language) {
        accounts.dropQuestion(account.id());
        erasure.eraseCase(account.subject(), OwnQuestions.caseOf(account.id()));
        if (account.asksQuestion()) events.publishEvent(new QuestionRemoved(account.id(), language));
        return new Answer.Removed();
    }
}
