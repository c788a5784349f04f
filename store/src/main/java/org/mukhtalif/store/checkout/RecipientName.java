package org.mukhtalif.store.checkout;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.language.TypedLine;

/// What the one who receives the parcel is called: 2 to 80 characters, at least two of them letters.
public record RecipientName(PersonalText text) {

    private static final int LONGEST = 80;

    public RecipientName {
        text = new PersonalText(TypedLine.plain(text));
        if (fault(text).isPresent())
            throw new IllegalArgumentException("A recipient's name has 2 to 80 characters, at least two letters");
    }

    /// What is wrong with what was typed, as a key of the message bundle, or nothing.
    public static Optional<String> fault(PersonalText typed) {
        var name = TypedLine.plain(typed);
        if (name.isEmpty()) return Optional.of("checkout.recipient.missing");
        if (TypedLine.length(name) > LONGEST) return Optional.of("checkout.recipient.too-long");
        return name.codePoints().filter(Character::isLetter).count() < 2
                ? Optional.of("checkout.recipient.no-letters")
                : Optional.empty();
    }
}
