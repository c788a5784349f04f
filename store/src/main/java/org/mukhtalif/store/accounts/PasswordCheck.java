package org.mukhtalif.store.accounts;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.SecretChecks;
import org.springframework.stereotype.Component;

/// Compares a typed password with the sealed hash, and does the same work when there is nothing to compare with.
@Component
class PasswordCheck {

    private final Accounts accounts;
    private final SecretChecks checks;
    private final SecretHashes hashes;
    private final HashGate gate;

    PasswordCheck(Accounts accounts, SecretChecks checks, SecretHashes hashes, HashGate gate) {
        this.accounts = accounts;
        this.checks = checks;
        this.hashes = hashes;
        this.gate = gate;
    }

    /// @param account whose password it should be; nothing where nobody has the typed name
    /// @throws Crowded when too many passwords are being checked
    boolean passes(Optional<Account> account, PersonalText typed) {
        if (Typed.length(typed.reveal()) > Password.LONGEST) return false;
        var password = Password.composed(typed);
        if (account.isEmpty() || account.get().locked()) {
            gate.pass(() -> hashes.matchNobody(password));
            return false;
        }
        boolean right = gate.pass(() -> checks.matches(
                account.get().subject(), PersonalField.PASSWORD, hash -> hashes.matches(password, hash)));
        if (right) accounts.forgetFailures(account.get().id());
        else accounts.countFailure(account.get().id());
        return right;
    }
}
