package org.mukhtalif.store.accounts;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// The way behind a recovery link that is still good.
///
/// @param question the matter under which her question is kept, if she has one
/// @param asksQuestion whether her own question has to be answered as well
/// @param closedUntil until when the question is not asked, after too many wrong answers
public record RecoveryPath(
        DataSubjectId subject, CaseId question, boolean asksQuestion, Optional<Instant> closedUntil) {}
