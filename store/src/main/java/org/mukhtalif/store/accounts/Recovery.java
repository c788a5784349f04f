package org.mukhtalif.store.accounts;

import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.privacy.intake.Recognition;
import org.springframework.stereotype.Component;

/// The way back into an account: a link to its confirmed e-mail, and behind it, where its owner set one, her own
/// question. There is no way by the answer alone.
@Component
public class Recovery {

    private final Recognition recognition;
    private final Links links;
    private final Accounts accounts;
    private final RecoveryGate gate;
    private final NewPassword newPassword;
    private final AccountMail mail;

    Recovery(
            Recognition recognition,
            Links links,
            Accounts accounts,
            RecoveryGate gate,
            NewPassword newPassword,
            AccountMail mail) {
        this.recognition = recognition;
        this.links = links;
        this.accounts = accounts;
        this.gate = gate;
        this.newPassword = newPassword;
        this.mail = mail;
    }

    /// Sends a link if somebody here has this e-mail. The caller learns nothing, also not from how long it took.
    ///
    /// @return a key of the message bundle if this is no e-mail at all
    public Optional<String> ask(PersonalText email, Locale language) {
        var fault = EmailAddress.fault(email);
        if (fault.isPresent()) return fault;
        EvenPace.run(() -> recognition
                .subjectOf(PersonalField.EMAIL, new EmailAddress(email).recognised())
                .ifPresent(holder -> mail.sendRecovery(holder, language)));
        return Optional.empty();
    }

    /// What waits behind this link, if it is still good; asking does not use it up.
    public Optional<RecoveryPath> path(String token) {
        return accountOf(token)
                .map(account -> new RecoveryPath(
                        account.subject(),
                        OwnQuestions.caseOf(account.id()),
                        account.asksQuestion(),
                        gate.closedUntil(account.id())));
    }

    /// Sets a new password by a link, and by the answer where a question stands behind it.
    ///
    /// @throws Crowded when too many sign in at this moment
    public RecoveryAnswer complete(String token, PersonalText reply, PersonalText password, Locale language) {
        var account = accountOf(token);
        if (account.isEmpty()) return new RecoveryAnswer.LinkGone();
        var fault = Password.fault(password, Registration.TRADE_NAMES, Password.Beside.of(account.get()));
        if (fault.isPresent()) return new RecoveryAnswer.PasswordRefused(fault.get());
        if (account.get().asksQuestion()) {
            var refusal = gate.refusal(account.get(), reply, language);
            if (refusal.isPresent()) return refusal.get();
        }
        if (!links.use(new SecretToken(token), LinkKind.RECOVERY)) return new RecoveryAnswer.LinkGone();
        newPassword.set(account.get(), new Password(password, Password.Beside.of(account.get())), language);
        return new RecoveryAnswer.Recovered();
    }

    private Optional<Account> accountOf(String token) {
        return SecretToken.of(token)
                .flatMap(good -> links.find(good, LinkKind.RECOVERY))
                .flatMap(accounts::find);
    }
}
