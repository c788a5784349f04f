package org.mukhtalif.store.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.intake.SecretChecks;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.retention.Erasure;
import org.springframework.stereotype.Component;

/// Keeps the keys of second factors in the engine. A key is shown once, when it is made; afterwards it is only ever
/// compared with, inside the engine, and told in the person's book.
@Component
class SecondFactorKeys {

    static final String KIND = "factor";

    private final Intake intake;
    private final SecretChecks checks;
    private final Erasure erasure;
    private final Clock clock;

    SecondFactorKeys(Intake intake, SecretChecks checks, Erasure erasure, Clock clock) {
        this.intake = intake;
        this.checks = checks;
        this.erasure = erasure;
        this.clock = clock;
    }

    static CaseId caseOf(AccountId account) {
        return new CaseId(KIND + ":" + account.value());
    }

    /// A new key in the place of any before.
    SecondFactorKey make(Account account) {
        var key = SecondFactorKey.random();
        var request = new IntakeRequest(
                account.subject(),
                caseOf(account.id()),
                Purpose.ACCOUNT,
                Map.of(PersonalField.SECOND_FACTOR, key.base32()));
        if (intake.collect(request) instanceof IntakeResult.Refused(String rule))
            throw new IllegalStateException("The engine refuses a second factor by its rule '%s'".formatted(rule));
        return key;
    }

    /// The half minute whose code this is, if it is one of now.
    OptionalLong stepOf(Account account, PersonalText code) {
        var found = new AtomicReference<>(OptionalLong.empty());
        checks.matches(account.subject(), caseOf(account.id()), PersonalField.SECOND_FACTOR, base32 -> {
            found.set(new SecondFactorKey(base32).stepOf(code, clock.instant()));
            return found.get().isPresent();
        });
        return found.get();
    }

    void destroy(Account account) {
        erasure.eraseCase(account.subject(), caseOf(account.id()));
    }
}
