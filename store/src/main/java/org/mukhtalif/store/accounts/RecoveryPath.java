package org.mukhtalif.store.accounts;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// The way behind a recovery link that is still good.
///
/// @param asksQuestion whether her own question has to be answered as well
/// @param closedUntil until when the question is not asked, after too many wrong answers
public record RecoveryPath(DataSubjectId subject, boolean asksQuestion, Optional<Instant> closedUntil) {}
