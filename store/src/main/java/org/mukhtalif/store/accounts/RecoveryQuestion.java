package org.mukhtalif.store.accounts;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// A question of the person's own, asked behind the recovery link and never instead of it. 5 to 150 characters.
public record RecoveryQuestion(PersonalText text) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 150;

    public RecoveryQuestion {
        text = Typed.tidy(text);
        if (fault(text).isPresent())
            throw new IllegalArgumentException("A recovery question has 5 to 150 visible characters");
    }

    /// What is wrong with what was typed, as a key of the message bundle, or nothing.
    public static Optional<String> fault(PersonalText typed) {
        var question = Typed.tidy(typed).reveal();
        int length = Typed.length(question);
        if (length < SHORTEST || length > LONGEST) return Optional.of("accounts.recovery-question.length");
        return Typed.hidesSomething(question) ? Optional.of("accounts.hidden-characters") : Optional.empty();
    }
}
