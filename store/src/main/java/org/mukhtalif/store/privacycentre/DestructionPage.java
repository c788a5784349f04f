package org.mukhtalif.store.privacycentre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What destruction means for this person now.
///
/// @param toCancel orders that would be called off, their goods put back on sale
/// @param toWaitFor orders that are packed or on their way and have to be waited for
/// @param fault key of why it was refused
public record DestructionPage(
        List<String> toCancel,
        List<String> toWaitFor,
        @Nullable String fault) {

    /// Whether it can be done now.
    public boolean isPossible() {
        return toWaitFor.isEmpty();
    }
}
