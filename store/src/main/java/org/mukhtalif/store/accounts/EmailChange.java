package org.mukhtalif.store.accounts;

import java.time.Duration;
import java.util.Locale;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Recognition;
import org.springframework.stereotype.Component;

/// The act of asking for another e-mail while signed in: the password once more, a link to the new address, a word to
/// the old one. Nothing changes before the link is followed.
@Component
public class EmailChange {

    /// What came of it.
    public sealed interface Answer {

        /// A link is on its way. Said also when the address is somebody else's: then its holder is told by mail.
        record LinkSent() implements Answer {}

        record WrongPassword() implements Answer {}

        /// @param fault a key of the message bundle
        record Refused(String fault) implements Answer {}

        record TryLater(Duration after) implements Answer {}
    }

    private final PasswordProof proof;
    private final Recognition recognition;
    private final ChangingEmails addresses;
    private final AccountMail mail;

    EmailChange(PasswordProof proof, Recognition recognition, ChangingEmails addresses, AccountMail mail) {
        this.proof = proof;
        this.recognition = recognition;
        this.addresses = addresses;
        this.mail = mail;
    }

    /// @throws Crowded when too many sign in at this moment
    public Answer ask(SignedIn who, PersonalText present, PersonalText typed, Locale language) {
        var fault = EmailAddress.fault(typed);
        if (fault.isPresent()) return new Answer.Refused(fault.get());
        return switch (proof.of(who, present)) {
            case PasswordProof.Proof.Passed(var account) -> ask(account, new EmailAddress(typed), language);
            case PasswordProof.Proof.Wrong _ -> new Answer.WrongPassword();
            case PasswordProof.Proof.TryLater(var wait) -> new Answer.TryLater(wait);
        };
    }

    private Answer ask(Account account, EmailAddress wanted, Locale language) {
        var holder = recognition.subjectOf(PersonalField.EMAIL, wanted.recognised());
        if (holder.filter(account.subject()::equals).isPresent()) return new Answer.Refused("accounts.email.same");
        if (!mail.mayAsk(account.id())) return new Answer.TryLater(AccountMail.AT_MOST_EVERY);
        EvenPace.run(() -> holder.ifPresentOrElse(
                somebody -> mail.tellHolder(somebody, language),
                () -> mail.sendEmailChange(account.id(), addresses.begin(account, wanted), language)));
        return new Answer.LinkSent();
    }
}
