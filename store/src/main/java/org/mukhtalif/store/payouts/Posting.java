package org.mukhtalif.store.payouts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// Something that happened, with everything it moves. A move takes an amount from one account to another, so nothing
/// can be lost on the way.
///
/// @param reference by which it is recognised when it is told twice
record Posting(
        PostingKind kind,
        String reference,
        Optional<OrderNumber> order,
        MerchantId merchant,
        Instant at,
        List<Move> moves) {

    Posting {
        moves = List.copyOf(moves);
    }

    /// @param debit where the amount comes to
    /// @param credit whose account it is taken from, or to whom it is owed
    record Move(LedgerAccount debit, LedgerAccount credit, long minor) {}

    static Moves of(PostingKind kind, String reference) {
        return new Moves(kind, reference);
    }

    static final class Moves {

        private final PostingKind kind;
        private final String reference;
        private final List<Move> moves = new ArrayList<>();

        private Moves(PostingKind kind, String reference) {
            this.kind = kind;
            this.reference = reference;
        }

        /// A negative amount goes the other way; nothing moves nothing.
        Moves move(LedgerAccount debit, LedgerAccount credit, long minor) {
            if (minor > 0) moves.add(new Move(debit, credit, minor));
            if (minor < 0) moves.add(new Move(credit, debit, Math.negateExact(minor)));
            return this;
        }

        Posting about(Optional<OrderNumber> order, MerchantId merchant, Instant at) {
            return new Posting(kind, reference, order, merchant, at, moves);
        }
    }
}
