package org.mukhtalif.store.accounts;

import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalField;

/// What came of a registration.
public sealed interface RegistrationAnswer {

    /// A link is on its way to the e-mail. Said also when that e-mail has an account already: then its holder is
    /// told by mail, and the page tells nobody.
    record LinkSent() implements RegistrationAnswer {}

    /// Nothing was kept.
    ///
    /// @param faults for each field a key of the message bundle
    record Refused(Map<PersonalField, String> faults) implements RegistrationAnswer {
        public Refused {
            faults = Map.copyOf(faults);
        }
    }
}
