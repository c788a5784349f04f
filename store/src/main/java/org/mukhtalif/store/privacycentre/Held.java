package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that is held about a person: its name, for what, and until when. Not the thing.
///
/// @param order the order it is held for; nothing for the account
/// @param until when it will be destroyed; nothing while the clock has not started
/// @param percent how much of its period has passed; 0 while the clock has not started
public record Held(
        String label,
        String purpose,
        @Nullable String order,
        String period,
        @Nullable Instant until,
        int percent) {}
