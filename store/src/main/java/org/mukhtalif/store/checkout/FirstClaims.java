package org.mukhtalif.store.checkout;

import java.util.Optional;
import org.mukhtalif.store.accounts.Accounts;
import org.springframework.stereotype.Component;

/// What a placement claims before it touches anything of the store: its key, so that two sendings of one form wait for
/// each other here and nowhere else, and the shopper's account, so that it is not destroyed while she orders.
@Component
class FirstClaims {

    private final PlacedAnswers answers;
    private final Accounts accounts;

    FirstClaims(PlacedAnswers answers, Accounts accounts) {
        this.answers = answers;
        this.accounts = accounts;
    }

    /// @param waits whether it waits for another sending with the same key
    /// @return why it could not be, or nothing
    Optional<Outcome> take(PlacementKey key, SealedContact contact, ReadPlacement read, boolean waits) {
        if (!answers.keep(key, contact.number(), waits)) return Optional.of(new Outcome.AnsweredBefore());
        return read.placement()
                .shopper()
                .filter(shopper -> !accounts.hold(shopper))
                .map(_ -> new Outcome.Answered(new PlacementResult.AccountLeaving()));
    }
}
