package org.mukhtalif.privacy.intake;

import java.util.Map;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.policy.Purpose;

/// What a person gives, for one case and one purpose. A field that she leaves empty is left out.
public record IntakeRequest(
        DataSubjectId subject, CaseId caseId, Purpose purpose, Map<PersonalField, PersonalText> values) {

    public IntakeRequest {
        values = Map.copyOf(values);
        if (values.isEmpty()) throw new IllegalArgumentException("An intake request carries at least one field");
    }
}
