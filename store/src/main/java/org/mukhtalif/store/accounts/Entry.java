package org.mukhtalif.store.accounts;

import java.util.Optional;
import org.mukhtalif.privacy.consent.Guardianships;
import org.springframework.stereotype.Component;

/// Lets somebody in who proved who she is. A child stays outside until her guardian has agreed.
@Component
class Entry {

    private final Sessions sessions;
    private final Guardianships guardianships;

    Entry(Sessions sessions, Guardianships guardianships) {
        this.sessions = sessions;
        this.guardianships = guardianships;
    }

    /// Her session; nothing while her guardian is awaited.
    Optional<SessionOpened> open(Account account) {
        return guardianships.isAwaited(account.subject()) ? Optional.empty() : Optional.of(sessions.open(account));
    }
}
