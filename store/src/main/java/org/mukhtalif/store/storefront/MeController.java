package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.cookies.CookieChoices;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.notifications.Notices;
import org.mukhtalif.store.search.Listing;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The account's first page: `/me`. It opens nothing; what is held stands in the privacy centre. Goods are chosen for
/// her only if she agreed and her browser does not refuse.
@Controller
class MeController {

    private final Suggestions suggestions;
    private final ProductCards cards;
    private final Notices notices;

    MeController(Suggestions suggestions, ProductCards cards, Notices notices) {
        this.suggestions = suggestions;
        this.cards = cards;
        this.notices = notices;
    }

    @GetMapping("/me")
    String show(SignedIn who, HttpServletRequest request, Words words, Model model) {
        var chosen =
                CookieChoices.refusedByBrowser(request) ? List.<Listing>of() : suggestions.forPerson(who.subject());
        model.addAttribute("page", new MePage(who.is(Role.MERCHANT), news(who, words), cards.of(chosen, words)));
        return "storefront/me";
    }

    private @Nullable String news(SignedIn who, Words words) {
        int fresh = notices.fresh(who.subject());
        return fresh == 0 ? null : words.counted("storefront.notices.count", fresh);
    }
}
