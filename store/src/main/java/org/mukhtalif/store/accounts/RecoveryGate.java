package org.mukhtalif.store.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.SecretChecks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The recovery question as an extra gate behind the link: five wrong answers close it for a day, and its owner is
/// told. An attempt is counted before the answer is looked at, so that guessing in parallel gains nothing.
@Component
class RecoveryGate {

    static final int TRIES = 5;

    private static final Duration CLOSED_FOR = Duration.ofHours(24);

    private final SecretChecks checks;
    private final SecretHashes hashes;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;
    private final Clock clock;

    RecoveryGate(
            SecretChecks checks, SecretHashes hashes, ApplicationEventPublisher events, JdbcClient db, Clock clock) {
        this.checks = checks;
        this.hashes = hashes;
        this.events = events;
        this.db = db;
        this.clock = clock;
    }

    /// Until when the question is not asked, if it is closed.
    Optional<Instant> closedUntil(AccountId account) {
        return db.sql("""
                select a.answer_closed_until
                  from accounts.account a
                 where a.id = :id
                   and a.answer_closed_until > :now
                """)
                .param("id", account.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /// @return nothing if the answer is right, else what to tell
    Optional<RecoveryAnswer> refusal(Account account, PersonalText typed, Locale language) {
        var tried = countTry(account.id());
        if (tried.isEmpty())
            return Optional.of(
                    new RecoveryAnswer.QuestionClosed(closedUntil(account.id()).orElseGet(clock::instant)));
        if (isRight(account, typed)) {
            forgetTries(account.id());
            return Optional.empty();
        }
        return Optional.of(
                tried.get() < TRIES ? new RecoveryAnswer.WrongReply(TRIES - tried.get()) : close(account, language));
    }

    private boolean isRight(Account account, PersonalText typed) {
        if (RecoveryReply.fault(typed).isPresent()) return false;
        var reply = new RecoveryReply(typed).folded();
        return checks.matches(
                account.subject(),
                OwnQuestions.caseOf(account.id()),
                PersonalField.RECOVERY_ANSWER,
                hash -> hashes.matches(reply, hash));
    }

    private Optional<Integer> countTry(AccountId account) {
        return db.sql("""
                update accounts.account
                   set answer_failures = answer_failures + 1
                 where id = :id
                   and answer_failures < :most
                   and (answer_closed_until is null or answer_closed_until <= :now)
                returning answer_failures
                """)
                .param("id", account.value())
                .param("most", TRIES)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    private void forgetTries(AccountId account) {
        db.sql("update accounts.account set answer_failures = 0 where id = :id")
                .param("id", account.value())
                .update();
    }

    private RecoveryAnswer close(Account account, Locale language) {
        var until = clock.instant().plus(CLOSED_FOR);
        db.sql("update accounts.account set answer_failures = 0, answer_closed_until = :until where id = :id")
                .param("id", account.id().value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new AnswerPathClosed(account.id(), language));
        return new RecoveryAnswer.QuestionClosed(until);
    }
}
