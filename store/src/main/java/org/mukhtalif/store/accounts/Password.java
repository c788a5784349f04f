package org.mukhtalif.store.accounts;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// A password that may be chosen: 15 to 256 characters where it stands alone, 8 where a second factor stands beside it,
/// and not made of words that everybody tries (NIST SP 800-63B-4). No rule asks for signs of a certain sort.
public record Password(PersonalText text, Beside beside) {

    /// What stands beside the password.
    public enum Beside {
        NOTHING(15, "accounts.password.short"),
        SECOND_FACTOR(8, "accounts.password.short-beside-factor");

        private final int shortest;
        private final String fault;

        Beside(int shortest, String fault) {
            this.shortest = shortest;
            this.fault = fault;
        }

        static Beside of(Account account) {
            return account.hasSecondFactor() ? SECOND_FACTOR : NOTHING;
        }
    }

    static final int LONGEST = 256;

    public Password {
        text = composed(text);
        if (faultOfLength(text, beside).isPresent())
            throw new IllegalArgumentException(
                    "A password has %d to %d characters".formatted(beside.shortest, LONGEST));
    }

    /// What is wrong with what was typed, as a key of the message bundle, or nothing.
    ///
    /// @param context words that lie at hand: the user name, the e-mail, the store's name
    public static Optional<String> fault(PersonalText typed, Collection<PersonalText> context, Beside beside) {
        var password = composed(typed);
        return faultOfLength(password, beside)
                .or(() -> CommonPasswords.explain(password, context)
                        ? Optional.of("accounts.password.common")
                        : Optional.empty());
    }

    /// The same characters in one form (NFC), spaces kept: what is typed at a sign-in goes the same way.
    static PersonalText composed(PersonalText typed) {
        return new PersonalText(Normalizer.normalize(typed.reveal(), Normalizer.Form.NFC));
    }

    private static Optional<String> faultOfLength(PersonalText password, Beside beside) {
        int length = Typed.length(password.reveal());
        if (length == 0) return Optional.of("accounts.password.missing");
        if (length < beside.shortest) return Optional.of(beside.fault);
        return length > LONGEST ? Optional.of("accounts.password.long") : Optional.empty();
    }
}
