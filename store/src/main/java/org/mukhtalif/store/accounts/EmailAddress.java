package org.mukhtalif.store.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// An e-mail address as far as a form can judge it; that it is the person's own is proved by a link. Internal
/// domains and quoted local parts are not taken.
public record EmailAddress(PersonalText text) {

    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@\"(),:;<>\\[\\]\\\\]{1,64}@([\\p{L}\\p{Nd}-]{1,63}\\.)+[\\p{L}][\\p{L}\\p{Nd}-]{1,62}");
    private static final int LONGEST = 254;

    public EmailAddress {
        text = Typed.tidy(text);
        if (fault(text).isPresent()) throw new IllegalArgumentException("An e-mail looks like sara@mail.example");
    }

    /// What is wrong with what was typed, as a key of the message bundle, or nothing.
    public static Optional<String> fault(PersonalText typed) {
        var address = Typed.tidy(typed).reveal();
        if (address.isEmpty()) return Optional.of("accounts.email.missing");
        if (address.length() > LONGEST
                || Typed.hidesSomething(address)
                || !SHAPE.matcher(address).matches()) return Optional.of("accounts.email.shape");
        return Optional.empty();
    }

    /// The form under which it is recognised: letter case makes no difference.
    public PersonalText recognised() {
        return new PersonalText(text.reveal().toLowerCase(Locale.ROOT));
    }
}
