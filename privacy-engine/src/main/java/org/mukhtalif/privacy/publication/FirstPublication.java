package org.mukhtalif.privacy.publication;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Publishes the first version once the proofs of the start are there, and before the store calls itself ready. From
/// then on the store works by it, under the name it got.
@Component
class FirstPublication {

    private final Publication publication;
    private final PolicyTurn turn;
    private final boolean proved;

    FirstPublication(
            Publication publication, PolicyTurn turn, @Value("${mukhtalif.prove-at-start:true}") boolean proved) {
        this.publication = publication;
        this.turn = turn;
        this.proved = proved;
    }

    @EventListener
    void when(ContextRefreshedEvent started) {
        if (!proved) return;
        publication.publishTheFirst();
        turn.come();
    }
}
