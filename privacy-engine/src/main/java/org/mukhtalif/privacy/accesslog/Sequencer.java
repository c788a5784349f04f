package org.mukhtalif.privacy.accesslog;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.transparency.Checkpoint;
import org.mukhtalif.privacy.transparency.Frontier;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives entries their numbers and signs a checkpoint over them. Of several nodes one does it at a time; if two ever
/// did, the numbers' own uniqueness undoes the second.
@Component
class Sequencer {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final int MOST_AT_ONCE = 10_000;
    private static final String FROM_THE_BEGINNING = "0";

    private final Numbering rows;
    private final BookSecrets secrets;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private volatile long refused;

    Sequencer(Numbering rows, BookSecrets secrets, @Qualifier("engine") TransactionTemplate transactions, Clock clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Numbers what waits, until nothing does.
    ///
    /// @param head the newest checkpoint that is known elsewhere
    /// @throws BookWasCut if the database does not reach it
    void numberAll(Optional<SignedNote> head) {
        while (Boolean.TRUE.equals(transactions.execute(_ -> rows.isOurTurn() && numberSome(head)))) {
            LOG.debug("More entries wait for their number");
        }
    }

    /// How many entries were refused a number last time, because this store did not write them.
    long refused() {
        return refused;
    }

    /// @return whether more may be waiting
    private boolean numberSome(Optional<SignedNote> head) {
        var last = rows.latest();
        long size = last.map(Numbering.Kept::size).orElse(0L);
        refuseAnotherKey(last);
        head.ifPresent(known -> refuseToFork(Checkpoint.of(known.text()), size));
        var horizon = rows.horizon();
        var waiting = rows.waiting(since(last, horizon), MOST_AT_ONCE);
        var ours = waiting.stream().filter(row -> isOurs(row, last)).toList();
        refused = waiting.size() - ours.size();
        if (refused > 0) LOG.error("{} entries of the access log were not written by this store", refused);
        if (ours.isEmpty() && last.isPresent()) return false;
        boolean all = waiting.size() < MOST_AT_ONCE && refused == 0;
        sign(last, ours, all ? horizon : last.map(Numbering.Kept::horizon).orElse(FROM_THE_BEGINNING));
        return waiting.size() == MOST_AT_ONCE;
    }

    private void sign(Optional<Numbering.Kept> last, List<Numbering.Row> added, String horizon) {
        var frontier =
                last.map(kept -> Frontier.of(kept.size(), kept.frontier())).orElseGet(Frontier::empty);
        long from = frontier.size();
        var hashes = added.stream().map(row -> Hash.ofLeaf(row.leaf())).toList();
        hashes.forEach(frontier::add);
        if (!added.isEmpty())
            rows.number(from, added.stream().map(Numbering.Row::id).toList(), hashes);
        var signer = secrets.signer();
        var checkpoint = new Checkpoint(
                signer.key().name(),
                frontier.size(),
                frontier.root(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        rows.keep(Numbering.Kept.of(checkpoint, frontier, horizon, signer.sign(checkpoint.text())));
    }

    /// Entries from before there were marks are taken into the first checkpoint, and never later.
    private boolean isOurs(Numbering.Row row, Optional<Numbering.Kept> last) {
        return secrets.isMarked(row.leaf(), row.mark()) || last.isEmpty() && row.mark().length == 0;
    }

    /// A cluster that was filled from a dump counts its transactions anew.
    private static String since(Optional<Numbering.Kept> last, String horizon) {
        return last.map(Numbering.Kept::horizon)
                .filter(kept ->
                        Long.compareUnsigned(Long.parseUnsignedLong(kept), Long.parseUnsignedLong(horizon)) <= 0)
                .orElse(FROM_THE_BEGINNING);
    }

    private void refuseAnotherKey(Optional<Numbering.Kept> last) {
        var key = secrets.signer().key();
        if (last.isPresent() && !SignedNote.of(last.get().note()).isSignedBy(key))
            throw new IllegalStateException("""
                    The newest checkpoint of the access log is not signed by the key %s that the custodian holds. \
                    Bring back the key that belongs to this book.\
                    """.formatted(key.name()));
    }

    private void refuseToFork(Checkpoint known, long size) {
        boolean fits = known.origin().equals(secrets.signer().key().name())
                && known.size() <= size
                && rows.after(known.size() - 1, 1).stream()
                        .allMatch(kept ->
                                kept.size() != known.size() || kept.root().equals(known.root()));
        if (!fits) throw new BookWasCut("the custodian", known.size(), size);
    }
}
