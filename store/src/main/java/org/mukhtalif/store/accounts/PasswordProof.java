package org.mukhtalif.store.accounts;

import java.time.Duration;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.stereotype.Component;

/// Somebody who is signed in proves by her password, once more, that it is she who changes her account. Guessing is
/// slowed down as at a sign-in.
@Component
class PasswordProof {

    /// What came of it.
    sealed interface Proof {
        record Passed(Account account) implements Proof {}

        record Wrong() implements Proof {}

        record TryLater(Duration after) implements Proof {}
    }

    private final Accounts accounts;
    private final PasswordCheck passwords;
    private final SignInThrottle throttle;

    PasswordProof(Accounts accounts, PasswordCheck passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /// Whose account it is, without any proof.
    Optional<Account> accountOf(SignedIn who) {
        return accounts.find(who.account());
    }

    /// @throws Crowded when too many sign in at this moment
    Proof of(SignedIn who, PersonalText present) {
        var name = new PersonalText(who.subject().toString());
        var wait = throttle.begin(name, name);
        if (wait.isPositive()) return new Proof.TryLater(wait);
        try {
            var account = accounts.find(who.account());
            if (account.isEmpty() || !passwords.passes(account, present)) return new Proof.Wrong();
            throttle.succeeded(name, name);
            return new Proof.Passed(account.get());
        } catch (RuntimeException unjudged) {
            throttle.notLookedAt(name, name);
            throw unjudged;
        }
    }
}
