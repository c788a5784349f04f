package org.mukhtalif.privacy.accesslog;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

/// An entry of the book as the person herself reads it.
///
/// @param entryId the entry; also where the next page of her book starts
/// @param clause the clause of the policy under which it happened
/// @param policyVersion the version of the policy that was published then
public record AccessRecord(
        UUID entryId,
        AccessEntry.Act act,
        Recipient recipient,
        Set<PersonalField> fields,
        Purpose purpose,
        String clause,
        String policyVersion,
        CaseId caseId,
        Instant at) {}
