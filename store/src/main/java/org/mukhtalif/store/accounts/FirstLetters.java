package org.mukhtalif.store.accounts;

import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.stereotype.Component;

/// What goes out when somebody has registered: the link that confirms her e-mail, and for a child the letter to her
/// guardian.
@Component
class FirstLetters {

    private final AccountMail mail;
    private final AskingGuardians asking;

    FirstLetters(AccountMail mail, AskingGuardians asking) {
        this.mail = mail;
        this.asking = asking;
    }

    RegistrationAnswer send(AccountOpening.Opened.Done opened, Optional<EmailAddress> guardian, Locale language) {
        var number = guardian.map(address -> asking.ask(opened.account(), address, language));
        mail.sendConfirmation(opened.account(), language);
        return answer(number);
    }

    /// Somebody registered with an e-mail that has an account: from outside it looks like any other registration.
    RegistrationAnswer tellHolder(DataSubjectId holder, boolean child, Locale language) {
        mail.tellHolder(holder, language);
        return answer(child ? Optional.of(GuardianNumber.random()) : Optional.empty());
    }

    private static RegistrationAnswer answer(Optional<GuardianNumber> number) {
        return number.<RegistrationAnswer>map(RegistrationAnswer.GuardianAsked::new)
                .orElseGet(RegistrationAnswer.LinkSent::new);
    }
}
