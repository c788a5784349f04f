package org.mukhtalif.store.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.privacy.consent.Guardianships;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The act of a guardian, by the link of his letter and without signing in. That he is the guardian is his word.
@Component
public class GuardianConsent {

    /// How long a child's registration waits for her guardian before it is destroyed.
    public static final Duration TIME_TO_ANSWER = Duration.ofDays(7);

    /// What he was asked.
    ///
    /// @param child whose account it is
    /// @param until when the registration is destroyed if he says nothing
    /// @param agreedAt when he agreed, if he did
    public record Question(Guardian guardian, DataSubjectId child, Instant until, Optional<Instant> agreedAt) {}

    private final Guardianships guardianships;
    private final Guardians guardians;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuardianConsent(
            Guardianships guardianships,
            Guardians guardians,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guardianships = guardianships;
        this.guardians = guardians;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /// The question behind a link, while there is an account to ask about. Looking at it answers nothing.
    public Optional<Question> find(String token) {
        return SecretToken.of(token)
                .flatMap(guardianships::find)
                .flatMap(accounts::of)
                .flatMap(account -> guardians.of(account.id()).map(guardian -> question(guardian, account.subject())));
    }

    /// He agrees: the account opens, and the child is told.
    public void agree(Question question, Locale language) {
        if (guardianships.confirm(question.child()))
            events.publishEvent(new GuardianAgreed(question.guardian().account(), language));
    }

    /// Children whose guardians said nothing in time; what they gave is to be destroyed.
    public List<DataSubjectId> neverAnswered() {
        return guardianships.unansweredSince(clock.instant().minus(TIME_TO_ANSWER));
    }

    private Question question(Guardian guardian, DataSubjectId child) {
        var until = guardianships.askedAt(child).orElseGet(clock::instant).plus(TIME_TO_ANSWER);
        return new Question(guardian, child, until, guardianships.confirmedAt(child));
    }
}
