package org.mukhtalif.store.accounts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.privacyspi.CaseStates;
import org.springframework.stereotype.Component;

/// Recovery questions, each a matter of its own with keys of its own, so that one can be destroyed while the account
/// lives. Answers the engine about them: the person reads hers behind her link, nobody else ever does.
@Component
public class OwnQuestions implements CaseStates {

    private static final String KIND = "question";
    private static final Duration WHILE_IT_EXISTS = Duration.ofHours(1);

    private final Accounts accounts;
    private final Clock clock;

    OwnQuestions(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /// The matter of one account's question and its answer.
    static CaseId caseOf(AccountId account) {
        return new CaseId(KIND + ":" + account);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Standing standing(CaseId caseId, Recipient recipient, Purpose purpose) {
        return recipient.equals(Recipient.THE_PERSON)
                ? new Standing.Entitled(clock.instant().plus(WHILE_IT_EXISTS))
                : new Standing.NotEntitled("a-question-is-its-persons");
    }

    @Override
    public Set<SubjectCase> known(Set<SubjectCase> cases) {
        return cases.stream()
                .filter(one -> accounts.of(one.subject())
                        .filter(Account::asksQuestion)
                        .filter(account -> caseOf(account.id()).equals(one.caseId()))
                        .isPresent())
                .collect(toUnmodifiableSet());
    }

    @Override
    public Optional<Instant> clockStarted(CaseId caseId) {
        return Optional.empty();
    }
}
