package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a guardian is asked, and what he answered.
///
/// @param path of this page; it holds the link's token
/// @param number which the child knows as well
/// @param held what was typed when registering: the kinds, never the values
/// @param agreedAt when he agreed; nothing while he has not
/// @param fault key of why he can not take it back now
public record GuardianPage(
        String path,
        String number,
        List<Held> held,
        Instant until,
        @Nullable Instant agreedAt,
        @Nullable String fault) {

    public GuardianPage {
        held = List.copyOf(held);
    }
}
