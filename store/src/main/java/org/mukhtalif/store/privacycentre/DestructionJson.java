package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.ui.Words;

/// What destruction would mean for a person now.
///
/// @param possible whether it can be done now
/// @param toCancel numbers of orders that would be called off, their goods put back on sale
/// @param toWaitFor numbers of orders that are packed or on their way and have to be waited for
/// @param kept what the law keeps for a while; the rest goes all the same
record DestructionJson(boolean possible, List<String> toCancel, List<String> toWaitFor, List<KeptJson> kept) {

    DestructionJson {
        toCancel = List.copyOf(toCancel);
        toWaitFor = List.copyOf(toWaitFor);
        kept = List.copyOf(kept);
    }

    static DestructionJson of(DestructionPage page, Words words) {
        return new DestructionJson(
                page.isPossible(),
                page.toCancel(),
                page.toWaitFor(),
                page.kept().stream()
                        .map(hold -> new KeptJson(hold.number(), words.of(hold.basis()), hold.ends()))
                        .toList());
    }

    /// A matter that the law has kept.
    ///
    /// @param matter the number of the order it belongs to
    /// @param basis why the law has it kept, in words
    /// @param until how long
    record KeptJson(String matter, String basis, Instant until) {}
}
