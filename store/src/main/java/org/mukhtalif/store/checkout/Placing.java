package org.mukhtalif.store.checkout;

import static java.util.Objects.requireNonNull;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The one store transaction of a placement: the answer under its key, the goods, the cart, the order with its
/// payment and events. All of it or nothing.
@Component
class Placing {

    private final TransactionTemplate transaction;
    private final FirstClaims claims;
    private final Agreement agreement;
    private final Redemption redemption;
    private final PlacedNotes notes;

    Placing(
            TransactionTemplate transaction,
            FirstClaims claims,
            Agreement agreement,
            Redemption redemption,
            PlacedNotes notes) {
        this.transaction = transaction;
        this.claims = claims;
        this.agreement = agreement;
        this.redemption = redemption;
        this.notes = notes;
    }

    /// @param waits whether it waits for another sending with the same key
    Outcome place(PlacementKey key, SealedContact contact, ReadPlacement read, Quote quote, boolean waits) {
        try {
            return requireNonNull(transaction.execute(status -> {
                var outcome = agree(key, contact, read, quote, waits);
                if (!(outcome instanceof Outcome.Answered(PlacementResult.Placed _))) status.setRollbackOnly();
                return outcome;
            }));
        } catch (DuplicateKeyException e) {
            return new Outcome.NumberGone(e);
        }
    }

    /// The key comes first, and the account; then the offers in the order of their ids; then the coupon; then the cart.
    private Outcome agree(PlacementKey key, SealedContact contact, ReadPlacement read, Quote quote, boolean waits) {
        return claims.take(key, contact, read, waits)
                .or(() -> agreement.take(contact.number(), quote))
                .or(() -> redemption.take(contact, read, quote))
                .orElseGet(() -> agreement.dropCart(read, quote)
                        ? new Outcome.Answered(written(contact, read, quote))
                        : new Outcome.CartMoved());
    }

    private PlacementResult.Placed written(SealedContact contact, ReadPlacement read, Quote quote) {
        var placed = agreement.write(contact, read, quote);
        notes.take(contact, quote);
        return placed;
    }
}
