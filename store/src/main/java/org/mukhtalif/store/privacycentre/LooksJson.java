package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of who looked.
///
/// @param after to be sent for the following page; absent on the last
/// @param looks newest first
record LooksJson(List<LookJson> looks, @Nullable UUID after) {

    LooksJson {
        looks = List.copyOf(looks);
    }

    static LooksJson of(BookPage page) {
        return new LooksJson(lines(page.lines()), page.after());
    }

    static List<LookJson> lines(List<Looked> lines) {
        return lines.stream()
                .map(line -> new LookJson(line.at(), line.sentence(), line.order(), line.clause()))
                .toList();
    }

    /// One line of who looked.
    ///
    /// @param at when
    /// @param sentence who did what with which data, in the caller's language
    /// @param order the number of the order it was for; absent for the account
    /// @param clause the clause of the policy under which it happened
    record LookJson(Instant at, String sentence, @Nullable String order, String clause) {}
}
