package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What destruction means for this person now.
///
/// @param toCancel orders that would be called off, their goods put back on sale
/// @param toWaitFor orders that are packed or on their way and have to be waited for
/// @param kept what the law keeps for a while; the rest goes all the same
/// @param fault key of why it was refused
public record DestructionPage(
        List<String> toCancel,
        List<String> toWaitFor,
        List<Kept> kept,
        @Nullable String fault) {

    /// A matter under a legal hold.
    ///
    /// @param basis key of the reason
    public record Kept(String number, String basis, Instant ends) {}

    /// Whether it can be done now.
    public boolean isPossible() {
        return toWaitFor.isEmpty();
    }
}
