package org.mukhtalif.store.accounts;

import java.util.Locale;
import org.springframework.stereotype.Component;

/// What follows a right password: a session, the wish for a code, or a new link while the e-mail is not confirmed.
@Component
class SignInSteps {

    private final Entry entry;
    private final Links links;
    private final AccountMail mail;

    SignInSteps(Entry entry, Links links, AccountMail mail) {
        this.entry = entry;
        this.links = links;
        this.mail = mail;
    }

    SignInAnswer after(Account account, Locale language) {
        if (account.confirmed() && account.hasSecondFactor())
            return new SignInAnswer.CodeWanted(links.issue(account.id(), LinkKind.SIGN_IN));
        if (account.confirmed())
            return entry.open(account)
                    .<SignInAnswer>map(SignInAnswer.Welcome::new)
                    .orElseGet(SignInAnswer.GuardianAwaited::new);
        mail.sendConfirmation(account.id(), language);
        return new SignInAnswer.NotConfirmed();
    }
}
