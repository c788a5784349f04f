package org.mukhtalif.store.ui;

import org.jspecify.annotations.Nullable;

/// The page for what went wrong: what it is, and what to do now.
///
/// @param reference under which the operator finds more in the log; null where there is nothing to find
public record FailurePage(
        int status,
        String icon,
        String title,
        String text,
        @Nullable String reference) {

    /// @param kind the part of the message keys: `failure.<kind>.title`, `failure.<kind>.text`
    public static FailurePage of(int status, String kind, @Nullable String reference, Words words) {
        return new FailurePage(
                status,
                status == 404 ? "search" : status >= 500 ? "refresh-cw" : "lock",
                words.of("failure." + kind + ".title"),
                words.of("failure." + kind + ".text"),
                reference);
    }
}
