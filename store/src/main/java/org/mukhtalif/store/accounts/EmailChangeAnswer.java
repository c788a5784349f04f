package org.mukhtalif.store.accounts;

import java.time.Duration;

/// What came of following the link to a new e-mail.
public sealed interface EmailChangeAnswer {

    record Changed() implements EmailChangeAnswer {}

    /// The link was used, is older than a day, never was one, or the address has another account meanwhile.
    record LinkGone() implements EmailChangeAnswer {}

    record WrongPassword() implements EmailChangeAnswer {}

    record TryLater(Duration after) implements EmailChangeAnswer {}
}
