package org.mukhtalif.store.accounts;

import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.springframework.stereotype.Component;

/// The act of proving that a new e-mail is one's own: by the link that came there, and by the account's password, so
/// that nobody lends her address to a stranger's account by a click.
@Component
public class EmailChangeConfirmation {

    private final Links links;
    private final Accounts accounts;
    private final PasswordProof proof;
    private final ChangingEmails addresses;
    private final AccountMail mail;

    EmailChangeConfirmation(
            Links links, Accounts accounts, PasswordProof proof, ChangingEmails addresses, AccountMail mail) {
        this.links = links;
        this.accounts = accounts;
        this.proof = proof;
        this.addresses = addresses;
        this.mail = mail;
    }

    /// Whether this link is still good; asking does not use it up.
    public boolean isOpen(String token) {
        return accountOf(token).isPresent();
    }

    /// @throws Crowded when too many sign in at this moment
    public EmailChangeAnswer confirm(String token, PersonalText password, Locale language) {
        var account = accountOf(token);
        if (account.isEmpty()) return new EmailChangeAnswer.LinkGone();
        return switch (proof.of(account.get().signedIn(), password)) {
            case PasswordProof.Proof.Passed(var proved) -> change(proved, new SecretToken(token), language);
            case PasswordProof.Proof.Wrong _ -> new EmailChangeAnswer.WrongPassword();
            case PasswordProof.Proof.TryLater(var wait) -> new EmailChangeAnswer.TryLater(wait);
        };
    }

    /// The link is used up last: after a crash on the way it finishes what it began.
    private EmailChangeAnswer change(Account account, SecretToken token, Locale language) {
        var changed = addresses.complete(account);
        if (changed.isEmpty()) return new EmailChangeAnswer.LinkGone();
        mail.tellEmailChanged(account.id(), changed.get(), language);
        links.use(token, LinkKind.EMAIL_CHANGE);
        return new EmailChangeAnswer.Changed();
    }

    private Optional<Account> accountOf(String token) {
        return SecretToken.of(token)
                .flatMap(good -> links.find(good, LinkKind.EMAIL_CHANGE))
                .flatMap(accounts::find);
    }
}
