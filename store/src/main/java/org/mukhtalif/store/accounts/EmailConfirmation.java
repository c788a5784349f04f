package org.mukhtalif.store.accounts;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.springframework.stereotype.Component;

/// The act of proving that an e-mail is one's own: by the link that came there, and by the password of the
/// registration, so that nobody confirms an account that a stranger opened with her e-mail.
@Component
public class EmailConfirmation {

    private final Links links;
    private final Accounts accounts;
    private final PasswordCheck passwords;
    private final SignInThrottle throttle;
    private final Entry entry;

    EmailConfirmation(Links links, Accounts accounts, PasswordCheck passwords, SignInThrottle throttle, Entry entry) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.entry = entry;
    }

    /// Whether this link is still good; asking does not use it up.
    public boolean isOpen(String token) {
        return accountOf(token).isPresent();
    }

    /// @param place from where the request comes, to slow down those who guess
    /// @throws Crowded when too many sign in at this moment
    public ConfirmationAnswer confirm(String token, PersonalText password, PersonalText place) {
        var account = accountOf(token);
        if (account.isEmpty()) return new ConfirmationAnswer.LinkGone();
        var name = new PersonalText(account.get().subject().toString());
        var wait = throttle.begin(name, place);
        if (wait.isPositive()) return new ConfirmationAnswer.TryLater(wait);
        if (!passes(account, password, name, place)) return new ConfirmationAnswer.WrongPassword();
        if (!links.use(new SecretToken(token), LinkKind.CONFIRMATION)) return new ConfirmationAnswer.LinkGone();
        accounts.confirm(account.get().id());
        return entry.open(account.get())
                .<ConfirmationAnswer>map(ConfirmationAnswer.Confirmed::new)
                .orElseGet(ConfirmationAnswer.GuardianAwaited::new);
    }

    private boolean passes(Optional<Account> account, PersonalText password, PersonalText name, PersonalText place) {
        try {
            boolean right = passwords.passes(account, password);
            if (right) throttle.succeeded(name, place);
            return right;
        } catch (RuntimeException unjudged) {
            throttle.notLookedAt(name, place);
            throw unjudged;
        }
    }

    private Optional<Account> accountOf(String token) {
        return SecretToken.of(token)
                .flatMap(good -> links.find(good, LinkKind.CONFIRMATION))
                .flatMap(accounts::find);
    }
}
