package org.mukhtalif.store.accounts;

import java.time.Duration;
import org.mukhtalif.privacy.datainventory.SecretToken;

/// What came of a sign-in.
public sealed interface SignInAnswer {

    record Welcome(SessionOpened session) implements SignInAnswer {}

    /// Right, and the account asks for a code as well.
    ///
    /// @param ticket to be handed in with the code
    record CodeWanted(SecretToken ticket) implements SignInAnswer {}

    /// The name or the password is wrong, or nobody has the name: the answer is the same.
    record Wrong() implements SignInAnswer {}

    /// Right, but the e-mail is not confirmed yet; a new link is on its way.
    record NotConfirmed() implements SignInAnswer {}

    /// Right, but her guardian has not agreed yet.
    record GuardianAwaited() implements SignInAnswer {}

    /// Too many wrong ones, or too many people at this moment.
    record TryLater(Duration after) implements SignInAnswer {}
}
