package org.mukhtalif.store.checkout;

import java.time.Clock;
import java.util.Optional;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// Answers a placement that was sent before as it was answered then.
@Component
class EarlierPlacements {

    private final PlacedAnswers answers;
    private final Orders orders;
    private final Clock clock;

    EarlierPlacements(PlacedAnswers answers, Orders orders, Clock clock) {
        this.answers = answers;
        this.orders = orders;
        this.clock = clock;
    }

    /// The same order with a link of its own, since the first link's secret was not kept; nothing if this is new.
    Optional<PlacementResult> answerTo(PlacementKey key) {
        return answers.find(key)
                .map(answer -> answer.isForTheSameWords()
                        ? new PlacementResult.Placed(answer.number(), orders.link(answer.number(), clock.instant()))
                        : new PlacementResult.KeyReused());
    }
}
