package org.mukhtalif.store.accounts;

import java.time.Duration;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.stereotype.Component;

/// Compares a typed code with the account's key, or with its recovery codes. A million codes are few, so guessing is
/// slowed down for the account, whoever guesses.
@Component
class SecondFactorCheck {

    private static final int DIGITS = 6;

    private final SecondFactorKeys keys;
    private final SecondFactorRows rows;
    private final SignInThrottle throttle;

    SecondFactorCheck(SecondFactorKeys keys, SecondFactorRows rows, SignInThrottle throttle) {
        this.keys = keys;
        this.rows = rows;
        this.throttle = throttle;
    }

    /// Announces that a code is to be looked at, which counts as a wrong one until it passes.
    ///
    /// @return how long this account has to wait before another code is looked at; zero: not at all
    Duration begin(Account account) {
        return throttle.begin(guessesAt(account), guessesAt(account));
    }

    /// Each code and each recovery code passes once. [#begin] comes before.
    boolean passes(Account account, PersonalText typed) {
        try {
            boolean right = isRight(account, typed);
            if (right) throttle.succeeded(guessesAt(account), guessesAt(account));
            return right;
        } catch (RuntimeException unjudged) {
            throttle.notLookedAt(guessesAt(account), guessesAt(account));
            throw unjudged;
        }
    }

    private boolean isRight(Account account, PersonalText typed) {
        var text = Typed.latinDigits(typed.reveal()).replaceAll("[\\s-]", "");
        if (text.length() == DIGITS) {
            var step = keys.stepOf(account, new PersonalText(text));
            return step.isPresent() && rows.use(account.id(), step.getAsLong());
        }
        return account.hasSecondFactor()
                && RecoveryCode.of(text)
                        .filter(code -> rows.use(account.id(), code))
                        .isPresent();
    }

    private static PersonalText guessesAt(Account account) {
        return new PersonalText("code of " + account.subject());
    }
}
