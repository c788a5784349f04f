package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of a person's book, in her language.
///
/// @param sentence who did what with which of her data
/// @param order the number of the order it was for
/// @param clause the clause of the policy under which it happened
/// @param tone how the line is marked: an act of others, of the store, or her own
public record Looked(Instant at, String sentence, @Nullable String order, String clause, String tone) {}
