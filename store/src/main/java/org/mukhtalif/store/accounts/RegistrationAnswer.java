package org.mukhtalif.store.accounts;

import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalField;

/// What came of a registration.
public sealed interface RegistrationAnswer {

    /// A link is on its way to the e-mail. Said also when that e-mail has an account already: then its holder is
    /// told by mail, and the page tells nobody.
    record LinkSent() implements RegistrationAnswer {}

    /// The same, and the child's guardian gets a letter; she tells him the number by which he knows whom it is about.
    record GuardianAsked(GuardianNumber number) implements RegistrationAnswer {}

    /// Nothing was kept.
    ///
    /// @param faults for each field a key of the message bundle
    record Refused(Map<PersonalField, String> faults) implements RegistrationAnswer {
        public Refused {
            faults = Map.copyOf(faults);
        }
    }
}
