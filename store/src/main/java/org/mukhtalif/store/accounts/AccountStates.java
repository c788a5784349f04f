package org.mukhtalif.store.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.privacyspi.CaseStates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Answers the engine about accounts: the person herself and the store's machinery may, a merchant never. An account
/// has no clock; it ends when its owner asks.
@Component
class AccountStates implements CaseStates {

    private static final Duration WHILE_IT_EXISTS = Duration.ofHours(1);

    private final JdbcClient db;
    private final Clock clock;

    AccountStates(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return CaseId.ACCOUNT.kind();
    }

    @Override
    public Standing standing(CaseId caseId, Recipient recipient, Purpose purpose) {
        return switch (recipient.kind()) {
            case SUBJECT, STORE -> new Standing.Entitled(clock.instant().plus(WHILE_IT_EXISTS));
            case MERCHANT -> new Standing.NotEntitled("accounts-are-not-for-merchants");
            case COURIER -> new Standing.NotEntitled("accounts-are-not-for-couriers");
            case PAYMENT_COMPANY -> new Standing.NotEntitled("accounts-are-not-for-payment-companies");
            case TAX_AUTHORITY -> new Standing.NotEntitled("accounts-are-not-for-the-tax-authority");
            case ACCOUNTANT -> new Standing.NotEntitled("accounts-are-not-for-accountants");
            case ARBITER -> new Standing.NotEntitled("accounts-are-not-for-arbiters");
            case OFFICER -> new Standing.NotEntitled("accounts-are-not-for-officers");
        };
    }

    @Override
    public Set<SubjectCase> known(Set<SubjectCase> cases) {
        var asked = cases.stream().map(one -> one.subject().value()).toArray(UUID[]::new);
        return db
                .sql("select a.subject_id from accounts.account a where a.subject_id = any(:asked)")
                .param("asked", asked)
                .query((row, index) ->
                        new SubjectCase(new DataSubjectId(row.getObject("subject_id", UUID.class)), CaseId.ACCOUNT))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Instant> clockStarted(CaseId caseId) {
        return Optional.empty();
    }
}
