package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What destruction means for this person now.
///
/// @param path of this page
/// @param byLink whether an order's secret link proves who asks, and no password is there to ask for
/// @param toCancel orders that would be called off, their goods put back on sale
/// @param toWaitFor orders that are packed or on their way and have to be waited for
/// @param kept what the law keeps for a while; the rest goes all the same
/// @param fault key of why it was refused
public record DestructionPage(
        String path,
        boolean byLink,
        List<String> toCancel,
        List<String> toWaitFor,
        List<Kept> kept,
        @Nullable String fault) {

    /// A matter under a legal hold.
    ///
    /// @param basis key of the reason
    public record Kept(String number, String basis, Instant ends) {}

    /// The page from which this one was opened.
    public String back() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /// Whether it can be done now.
    public boolean isPossible() {
        return toWaitFor.isEmpty();
    }
}
