package org.mukhtalif.privacy.privacyspi;

import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// A room that keeps something outside the vault by which a person could be found: a subject id on an order, a
/// sign-in, a recipient of a pending message. Called at every erasure, so that no room forgets to forget.
public interface PersonalDataHolder {

    /// Removes what this room still points to for one case of the person; safe to call again.
    void forget(DataSubjectId subject, CaseId caseId);
}
