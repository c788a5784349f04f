package org.mukhtalif.privacy;

import java.util.HashSet;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;

/// A room of the store that forgets when it is told to, or fails as often as a test wants.
public final class ForgetfulRoom implements PersonalDataHolder {

    public final Set<SubjectCase> forgotten = new HashSet<>();
    private int failures;

    public void failNext(int times) {
        failures = times;
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (failures-- > 0) throw new IllegalStateException("This room fails, as the test wants");
        forgotten.add(new SubjectCase(subject, caseId));
    }
}
