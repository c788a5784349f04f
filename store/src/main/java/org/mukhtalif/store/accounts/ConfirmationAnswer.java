package org.mukhtalif.store.accounts;

import java.time.Duration;

/// What came of following a confirmation link.
public sealed interface ConfirmationAnswer {

    record Confirmed(SessionOpened session) implements ConfirmationAnswer {}

    /// Her address is confirmed; the account opens when her guardian agrees.
    record GuardianAwaited() implements ConfirmationAnswer {}

    /// The link was used, is older than a day, or never was one.
    record LinkGone() implements ConfirmationAnswer {}

    record WrongPassword() implements ConfirmationAnswer {}

    record TryLater(Duration after) implements ConfirmationAnswer {}
}
