package org.mukhtalif.store.privacycentre;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// The form by which a person mends or adds what is held about her. What is held is not opened for it: she writes the
/// right value, and it takes the place of the old one.
public record CorrectionPage(List<Line> lines) {

    /// One field of the form.
    ///
    /// @param typed what was typed when it was refused
    /// @param error key of what is wrong with it
    public record Line(
            String name,
            String label,
            String why,
            boolean held,
            @Nullable PersonalText typed,
            @Nullable String error) {

        /// How a date is written, which nobody could guess.
        public @Nullable String example() {
            return name.equals(PersonalField.BIRTH_DATE.key()) ? "1990-05-17" : null;
        }
    }
}
