package org.mukhtalif.privacy.subjectrequests;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// A person's copy of everything that is held about her.
///
/// @param at when it was made
/// @param cases her account and each of her orders
public record PersonalCopy(Instant at, List<Part> cases) {

    public PersonalCopy {
        cases = List.copyOf(cases);
    }

    /// What is held for one case.
    ///
    /// @param values opened
    /// @param heldUnopened secrets that are held as a fingerprint and shown to nobody
    public record Part(CaseId caseId, Map<PersonalField, PersonalText> values, Set<PersonalField> heldUnopened) {
        public Part {
            values = Map.copyOf(values);
            heldUnopened = Set.copyOf(heldUnopened);
        }
    }
}
