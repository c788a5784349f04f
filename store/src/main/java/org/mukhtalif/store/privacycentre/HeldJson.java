package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that is held about a person. Not the thing.
///
/// @param name what it is called, in the caller's language
/// @param purpose for what it is held
/// @param matter the number of the order or request it is held for; absent for the account
/// @param period how long, in words
/// @param until when it will be destroyed; absent while the clock has not started
record HeldJson(
        String name,
        String purpose,
        @Nullable String matter,
        String period,
        @Nullable Instant until) {

    static List<HeldJson> of(List<Held> held) {
        return held.stream()
                .map(each -> new HeldJson(each.label(), each.purpose(), each.order(), each.period(), each.until()))
                .toList();
    }
}
