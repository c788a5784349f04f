package org.mukhtalif.store.accounts;

import java.util.Locale;
import org.springframework.stereotype.Component;

/// What follows a right password: a session, the wish for a code, or a new link while the e-mail is not confirmed.
@Component
class SignInSteps {

    private final Sessions sessions;
    private final Links links;
    private final AccountMail mail;

    SignInSteps(Sessions sessions, Links links, AccountMail mail) {
        this.sessions = sessions;
        this.links = links;
        this.mail = mail;
    }

    SignInAnswer after(Account account, Locale language) {
        if (account.confirmed() && account.hasSecondFactor())
            return new SignInAnswer.CodeWanted(links.issue(account.id(), LinkKind.SIGN_IN));
        if (account.confirmed()) return new SignInAnswer.Welcome(sessions.open(account));
        mail.sendConfirmation(account.id(), language);
        return new SignInAnswer.NotConfirmed();
    }
}
