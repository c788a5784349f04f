package org.mukhtalif.store.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// The answer to a recovery question, folded so that spelling habits do not lock its owner out: hamzas and alefs,
/// ta marbuta and ha, the forms of ya, tashkeel and tatweel, digits, letter case and spaces make no difference.
/// Only a hash of the folded words is kept.
public record RecoveryReply(PersonalText folded) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 150;

    public RecoveryReply {
        folded = fold(folded);
        if (fault(folded).isPresent()) throw new IllegalArgumentException("An answer has 2 to 150 characters");
    }

    /// What is wrong with what was typed, as a key of the message bundle, or nothing.
    public static Optional<String> fault(PersonalText typed) {
        int length = Typed.length(fold(typed).reveal());
        return length < SHORTEST || length > LONGEST
                ? Optional.of("accounts.recovery-answer.length")
                : Optional.empty();
    }

    private static PersonalText fold(PersonalText typed) {
        var text = Normalizer.normalize(typed.reveal(), Normalizer.Form.NFC)
                .replaceAll("[\\u064B-\\u065F\\u0670\\u0640\\p{Cf}]", "")
                .replaceAll("[أإآٱ]", "ا")
                .replaceAll("[ىئ]", "ي")
                .replace('ؤ', 'و')
                .replace('ة', 'ه')
                .replace("ء", "")
                .toLowerCase(Locale.ROOT);
        return new PersonalText(
                Typed.latinDigits(text).replaceAll("[\\s\\u00A0]+", " ").strip());
    }
}
