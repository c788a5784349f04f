package org.mukhtalif.store.accounts;

import java.util.Locale;
import org.springframework.stereotype.Component;

/// What follows a right password: a session, or a new link while the e-mail is not confirmed.
@Component
class SignInSteps {

    private final Sessions sessions;
    private final AccountMail mail;

    SignInSteps(Sessions sessions, AccountMail mail) {
        this.sessions = sessions;
        this.mail = mail;
    }

    SignInAnswer after(Account account, Locale language) {
        if (account.confirmed()) return new SignInAnswer.Welcome(sessions.open(account));
        mail.sendConfirmation(account.id(), language);
        return new SignInAnswer.NotConfirmed();
    }
}
