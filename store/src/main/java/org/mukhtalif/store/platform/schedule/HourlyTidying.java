package org.mukhtalif.store.platform.schedule;

import java.util.concurrent.TimeUnit;
import org.mukhtalif.store.accounts.Links;
import org.mukhtalif.store.accounts.Sessions;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.checkout.PlacedAnswers;
import org.mukhtalif.store.notifications.Notices;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Throws away what nobody uses any more and what holds nothing of a person: ended sessions, dead links, abandoned
/// carts, answers kept for repeated placements, old notices.
@Component
class HourlyTidying {

    private final Sessions sessions;
    private final Links links;
    private final Carts carts;
    private final PlacedAnswers answers;
    private final Notices notices;

    HourlyTidying(Sessions sessions, Links links, Carts carts, PlacedAnswers answers, Notices notices) {
        this.sessions = sessions;
        this.links = links;
        this.carts = carts;
        this.answers = answers;
        this.notices = notices;
    }

    @Scheduled(initialDelay = 12, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        sessions.dropOld();
        links.dropOld();
        carts.sweep();
        answers.sweep();
        notices.sweep();
    }
}
