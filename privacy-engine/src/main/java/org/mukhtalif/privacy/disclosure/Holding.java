package org.mukhtalif.privacy.disclosure;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.RetentionClass;

/// One thing that is held about a person, without the thing.
///
/// @param until when it will be destroyed; nothing while its clock has not started, or when it has none
public record Holding(
        CaseId caseId, PersonalField field, RetentionClass retentionClass, Instant since, Optional<Instant> until) {}
