package org.mukhtalif.store.accounts;

import java.time.Instant;

/// What came of following a recovery link.
public sealed interface RecoveryAnswer {

    /// The password is new, all sessions ended, and a mail says so.
    record Recovered() implements RecoveryAnswer {}

    /// The link was used, is older than a day, or never was one.
    record LinkGone() implements RecoveryAnswer {}

    /// @param triesLeft before the question is closed for a day
    record WrongReply(int triesLeft) implements RecoveryAnswer {}

    /// The question is not asked for now; the password, if remembered, still opens the account.
    record QuestionClosed(Instant until) implements RecoveryAnswer {}

    /// @param fault a key of the message bundle
    record PasswordRefused(String fault) implements RecoveryAnswer {}
}
