package org.mukhtalif.privacy.publication;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Publishes the first version once the proofs of the start are there, and before the store calls itself ready.
@Component
class FirstPublication {

    private final Publication publication;
    private final boolean proved;

    FirstPublication(Publication publication, @Value("${mukhtalif.prove-at-start:true}") boolean proved) {
        this.publication = publication;
        this.proved = proved;
    }

    @EventListener
    void when(ContextRefreshedEvent started) {
        if (proved) publication.publishTheFirst();
    }
}
