package org.mukhtalif.store.accounts;

import java.time.Duration;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.springframework.stereotype.Component;

/// The second half of a sign-in: the password was right, now the code. The ticket between the two is good for five
/// minutes and once.
@Component
public class SecondStep {

    /// What came of it.
    public sealed interface Answer {
        record Welcome(SessionOpened session) implements Answer {}

        record WrongCode() implements Answer {}

        /// The ticket was used, is too old, or never was one: back to the password.
        record TicketGone() implements Answer {}

        record TryLater(Duration after) implements Answer {}
    }

    private final Links links;
    private final Accounts accounts;
    private final SecondFactorCheck check;
    private final Sessions sessions;

    SecondStep(Links links, Accounts accounts, SecondFactorCheck check, Sessions sessions) {
        this.links = links;
        this.accounts = accounts;
        this.check = check;
        this.sessions = sessions;
    }

    public Answer enter(String ticket, PersonalText code) {
        var token = SecretToken.of(ticket);
        var account = token.flatMap(good -> links.find(good, LinkKind.SIGN_IN)).flatMap(accounts::find);
        if (account.isEmpty()) return new Answer.TicketGone();
        var wait = check.begin(account.get());
        if (wait.isPositive()) return new Answer.TryLater(wait);
        if (!check.passes(account.get(), code)) return new Answer.WrongCode();
        if (!links.use(token.orElseThrow(), LinkKind.SIGN_IN)) return new Answer.TicketGone();
        return new Answer.Welcome(sessions.open(account.get()));
    }
}
