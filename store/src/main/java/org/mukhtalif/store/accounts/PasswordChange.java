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

    private final Accounts accounts;
    private final PasswordCheck passwords;
    private final SignInThrottle throttle;
    private final NewPassword newPassword;
    private final Sessions sessions;

    PasswordChange(
            Accounts accounts,
            PasswordCheck passwords,
            SignInThrottle throttle,
            NewPassword newPassword,
            Sessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.newPassword = newPassword;
        this.sessions = sessions;
    }

    /// @throws Crowded when too many sign in at this moment
    public Answer change(SignedIn who, PersonalText present, PersonalText wanted, Locale language) {
        var fault = Password.fault(wanted, Registration.TRADE_NAMES);
        if (fault.isPresent()) return new Answer.Refused(fault.get());
        var name = new PersonalText(who.subject().toString());
        var wait = throttle.waitFor(name, name);
        if (wait.isPositive()) return new Answer.TryLater(wait);
        var account = accounts.find(who.account());
        if (account.isEmpty() || !passwords.passes(account, present)) {
            throttle.failed(name, name);
            return new Answer.Wrong();
        }
        newPassword.set(account.get(), new Password(wanted), language);
        return new Answer.Changed(sessions.open(account.get()));
    }
}
