package org.mukhtalif.store.accounts;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// What a person is called, as she writes it: 2 to 120 characters on one line, none of them hidden.
public record FullName(PersonalText text) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 120;

    public FullName {
        text = Typed.tidy(text);
        if (fault(text).isPresent()) throw new IllegalArgumentException("A name has 2 to 120 visible characters");
    }

    /// What is wrong with what was typed, as a key of the message bundle, or nothing.
    public static Optional<String> fault(PersonalText typed) {
        var name = Typed.tidy(typed).reveal();
        int length = Typed.length(name);
        if (length < SHORTEST || length > LONGEST) return Optional.of("accounts.full-name.length");
        return Typed.hidesSomething(name) ? Optional.of("accounts.hidden-characters") : Optional.empty();
    }
}
