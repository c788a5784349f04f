package org.mukhtalif.store.accounts;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// A password that may be chosen: 15 to 256 characters, because no second factor stands behind it yet, and not made of
/// words that everybody tries (NIST SP 800-63B-4). No rule asks for signs of a certain sort.
public record Password(PersonalText text) {

    static final int SHORTEST = 15;
    static final int LONGEST = 256;

    public Password {
        text = composed(text);
        if (faultOfLength(text).isPresent())
            throw new IllegalArgumentException("A password has %d to %d characters".formatted(SHORTEST, LONGEST));
    }

    /// What is wrong with what was typed, as a key of the message bundle, or nothing.
    ///
    /// @param context words that lie at hand: the user name, the e-mail, the store's name
    public static Optional<String> fault(PersonalText typed, Collection<PersonalText> context) {
        var password = composed(typed);
        return faultOfLength(password)
                .or(() -> CommonPasswords.explain(password, context)
                        ? Optional.of("accounts.password.common")
                        : Optional.empty());
    }

    /// The same characters in one form (NFC), spaces kept: what is typed at a sign-in goes the same way.
    static PersonalText composed(PersonalText typed) {
        return new PersonalText(Normalizer.normalize(typed.reveal(), Normalizer.Form.NFC));
    }

    private static Optional<String> faultOfLength(PersonalText password) {
        int length = Typed.length(password.reveal());
        if (length == 0) return Optional.of("accounts.password.missing");
        if (length < SHORTEST) return Optional.of("accounts.password.short");
        return length > LONGEST ? Optional.of("accounts.password.long") : Optional.empty();
    }
}
