package org.mukhtalif.privacy.privacyspi;

import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.privacy.policy.Recipient;

/// Knows what recipients are called, so that a person reads a merchant's name and not a number.
public interface RecipientDirectory {

    /// The recipient's public name in the given language, or nothing for one that is not known (any more).
    Optional<String> publicNameOf(Recipient recipient, Locale language);
}
