package org.mukhtalif.store.accounts;

import java.time.Duration;
import java.util.Locale;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.stereotype.Component;

/// The act of choosing another password while signed in: the old one once more, then every session ends but the one
/// that is opened anew, and a mail says so.
@Component
public class PasswordChange {

    /// What came of it.
    public sealed interface Answer {
        record Changed(SessionOpened session) implements Answer {}

        /// The present password was not the one that was typed.
        record Wrong() implements Answer {}

        /// @param fault a key of the message bundle
        record Refused(String fault) implements Answer {}

        record TryLater(Duration after) implements Answer {}
    }

    private final PasswordProof proof;
    private final NewPassword newPassword;
    private final Sessions sessions;

    PasswordChange(PasswordProof proof, NewPassword newPassword, Sessions sessions) {
        this.proof = proof;
        this.newPassword = newPassword;
        this.sessions = sessions;
    }

    /// @throws Crowded when too many sign in at this moment
    public Answer change(SignedIn who, PersonalText present, PersonalText wanted, Locale language) {
        var beside = proof.accountOf(who).map(Password.Beside::of).orElse(Password.Beside.NOTHING);
        var fault = Password.fault(wanted, Registration.TRADE_NAMES, beside);
        if (fault.isPresent()) return new Answer.Refused(fault.get());
        return switch (proof.of(who, present)) {
            case PasswordProof.Proof.Passed(var account) -> {
                newPassword.set(account, new Password(wanted, beside), language);
                yield new Answer.Changed(sessions.open(account));
            }
            case PasswordProof.Proof.Wrong _ -> new Answer.Wrong();
            case PasswordProof.Proof.TryLater(var wait) -> new Answer.TryLater(wait);
        };
    }
}
