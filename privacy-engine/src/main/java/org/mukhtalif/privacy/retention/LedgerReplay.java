package org.mukhtalif.privacy.retention;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Before the first request: data that know less of the ledger than it holds are an older copy, and what was
/// destroyed since is destroyed again. A ledger that holds less than the data know was cut short, and nothing is
/// served.
@Component
class LedgerReplay implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerReplay.class);

    private final DestructionLedger ledger;
    private final DestructionNotes notes;
    private final Erasure erasure;

    LedgerReplay(DestructionLedger ledger, DestructionNotes notes, Erasure erasure) {
        this.ledger = ledger;
        this.notes = notes;
        this.erasure = erasure;
    }

    /// @throws IllegalStateException if the ledger is shorter than these data know, or was altered
    @Override
    public void afterSingletonsInstantiated() {
        // The file comes last: a store beside this one writes into it before it notes how long it is.
        long known = notes.position();
        long atLeast = Math.max(known, ledger.atLeast());
        long told = ledger.length();
        if (told < atLeast) throw new IllegalStateException("""
                    The ledger of destructions %s holds %d lines, and there were %d. \
                    Bring back the whole ledger; without it, what was destroyed could come back.\
                    """.formatted(ledger.file(), told, atLeast));
        if (told == known) return;
        for (var line : ledger.lines()) {
            if (line.number() <= known) continue;
            erasure.repeat(line);
            notes.remember(line.number());
        }
        LOG.info("Destroyed again what an older copy of the data brought back: {} lines of the ledger", told - known);
    }
}
