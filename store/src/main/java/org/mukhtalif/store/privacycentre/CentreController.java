package org.mukhtalif.store.privacycentre;

import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The privacy centre's first page, and the whole book.
@Controller
class CentreController {

    private static final int LOOKS = 6;

    private final Book book;
    private final HeldThings things;
    private final LivePolicy policy;

    CentreController(Book book, HeldThings things, LivePolicy policy) {
        this.book = book;
        this.things = things;
        this.policy = policy;
    }

    @GetMapping("/me/privacy")
    String show(SignedIn holder, Words words, Model model) {
        var subject = holder.subject();
        var promises = policy.promises();
        model.addAttribute(
                "page",
                new CentrePage(
                        book.latestLooks(subject, LOOKS, words),
                        things.of(subject, words),
                        promises.kept(),
                        promises.promises()));
        return "privacycentre/centre";
    }

    @GetMapping("/me/privacy/book")
    String book(@RequestParam Optional<String> after, SignedIn holder, Words words, Model model) {
        model.addAttribute("page", book.page(holder.subject(), after.map(CentreController::entry), words));
        return "privacycentre/book";
    }

    private static UUID entry(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnEntry) {
            throw new NoSuchPage();
        }
    }
}
