package org.mukhtalif.store.storefront;

import java.time.Clock;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.notifications.Notice;
import org.mukhtalif.store.notifications.Notices;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What letters told, in the account itself: `/me/notices`. Whoever opens it has seen what it shows.
@Controller
class NoticesController {

    private static final int SHOWN = 50;

    private final Notices notices;
    private final Clock clock;

    NoticesController(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping("/me/notices")
    String show(SignedIn who, Words words, Model model) {
        var until = clock.instant();
        var rows = notices.of(who.subject(), SHOWN).stream()
                .map(notice -> row(notice, words))
                .toList();
        notices.seen(who.subject(), until);
        model.addAttribute("page", new NoticesPage(rows));
        return "storefront/notices";
    }

    private static NoticesPage.Row row(Notice notice, Words words) {
        return new NoticesPage.Row(
                words.of(notice.key() + ".notice", notice.reference()), notice.path(), notice.toldAt(), notice.fresh());
    }
}
