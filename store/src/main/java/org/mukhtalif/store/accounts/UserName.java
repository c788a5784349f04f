package org.mukhtalif.store.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// The name an account signs in with: 3 to 40 letters of any script, digits, dots, dashes and underscores. It is no
/// e-mail, so that a sign-in knows which of the two was typed.
public record UserName(PersonalText text) {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._-]{3,40}");

    public UserName {
        text = Typed.tidy(text);
        if (fault(text).isPresent())
            throw new IllegalArgumentException("A user name has 3 to 40 letters, digits, dots, dashes or underscores");
    }

    /// What is wrong with what was typed, as a key of the message bundle, or nothing.
    public static Optional<String> fault(PersonalText typed) {
        var name = Typed.tidy(typed).reveal();
        if (name.isEmpty()) return Optional.of("accounts.user-name.missing");
        return SHAPE.matcher(name).matches() ? Optional.empty() : Optional.of("accounts.user-name.shape");
    }

    /// The form under which it is recognised: letter case and the script of digits make no difference.
    PersonalText recognised() {
        return new PersonalText(Typed.latinDigits(text.reveal()).toLowerCase(Locale.ROOT));
    }
}
