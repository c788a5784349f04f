package org.mukhtalif.store.platform.schedule;

import org.mukhtalif.privacy.publication.Publication;
import org.mukhtalif.store.notifications.PolicyLetters;
import org.springframework.stereotype.Component;

/// What follows from publishing: the first version goes out once its proofs are there, and people are told of the next.
@Component
class PolicyNews {

    private final Publication publication;
    private final PolicyLetters letters;

    PolicyNews(Publication publication, PolicyLetters letters) {
        this.publication = publication;
        this.letters = letters;
    }

    void goOn() {
        publication.publishTheFirst();
        letters.tell();
    }
}
