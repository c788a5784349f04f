package org.mukhtalif.privacy.datainventory;

import static java.util.Objects.requireNonNull;

/// One matter of one person: what data is kept together for, and what dies together.
public record SubjectCase(DataSubjectId subject, CaseId caseId) {

    public SubjectCase {
        requireNonNull(subject, "A matter belongs to a person");
        requireNonNull(caseId, "A matter is a case");
    }
}
