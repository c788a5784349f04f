package org.mukhtalif.privacy.disclosure;

import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// What came out of the door.
public sealed interface Disclosure {

    /// Opened. A field that the person never gave is absent.
    record Granted(Map<PersonalField, PersonalText> values) implements Disclosure {
        public Granted {
            values = Map.copyOf(values);
        }

        public Optional<PersonalText> value(PersonalField field) {
            return Optional.ofNullable(values.get(field));
        }
    }

    /// Not opened, and nothing entered the person's book.
    ///
    /// @param rule the rule that refused, such as `window-closed`
    record Refused(String rule) implements Disclosure {}

    /// There is nothing left to open: the data was destroyed.
    record Erased() implements Disclosure {}
}
