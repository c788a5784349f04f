package org.mukhtalif.store.returns;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// Goods that a shopper sends back. Each state offers only the steps that are legal from it.
public sealed interface Return {

    Asking asking();

    default ReturnNumber number() {
        return asking().number();
    }

    /// When this state began.
    Instant since();

    /// Whether something is still to be done about it.
    default boolean isOpen() {
        return switch (this) {
            case Asked _, Approved _, Received _ -> true;
            case Declined _, Refunded _ -> false;
        };
    }

    /// What was asked for, the same in every state.
    ///
    /// @param pieces each line at most once
    record Asking(
            ReturnNumber number,
            OrderNumber order,
            MerchantId merchant,
            List<ReturnedPieces> pieces,
            ReturnReason reason,
            Instant at) {
        public Asking {
            pieces = List.copyOf(pieces);
            if (pieces.isEmpty()) throw new IllegalArgumentException("A return is of one piece or more");
        }
    }

    /// Waits for the merchant.
    record Asked(Asking asking) implements Return {
        @Override
        public Instant since() {
            return asking.at();
        }

        Approved approve(Decider by, Instant at) {
            return new Approved(asking, by, at);
        }

        Declined decline(DeclineReason reason, Decider by, Instant at) {
            return new Declined(asking, reason, by, at);
        }
    }

    /// The shopper may send the goods.
    record Approved(Asking asking, Decider by, Instant since) implements Return {
        Received receive(Instant at) {
            return new Received(asking, at);
        }
    }

    /// The goods stay with the shopper, unless the store decides otherwise.
    record Declined(Asking asking, DeclineReason reason, Decider by, Instant since) implements Return {
        Approved approveAfterAll(Instant at) {
            return new Approved(asking, Decider.STORE, at);
        }
    }

    /// The goods are back at the merchant's.
    record Received(Asking asking, Instant since) implements Return {
        Refunded refund(RefundNumber refund, Instant at) {
            return new Refunded(asking, refund, at);
        }
    }

    /// The money goes back too.
    record Refunded(Asking asking, RefundNumber refund, Instant since) implements Return {}
}
