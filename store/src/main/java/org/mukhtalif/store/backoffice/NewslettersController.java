package org.mukhtalif.store.backoffice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.notifications.Newsletter;
import org.mukhtalif.store.notifications.NewsletterAnswer;
import org.mukhtalif.store.notifications.Newsletters;
import org.mukhtalif.store.ui.LongList;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The news to those who agreed: `/staff/newsletters`.
@Controller
class NewslettersController {

    static final int ROWS = 100;

    private static final LongList SENT = new LongList("/staff/newsletters", "sent", ROWS);

    private final Newsletters newsletters;

    NewslettersController(Newsletters newsletters) {
        this.newsletters = newsletters;
    }

    @GetMapping("/staff/newsletters")
    String show(@RequestParam(defaultValue = "") String sent, SignedIn who, Words words, Model model) {
        return page(NewsletterForm.EMPTY, null, LongList.number(sent), who, words, model);
    }

    @PostMapping("/staff/newsletters")
    String send(
            @ModelAttribute NewsletterForm form, SignedIn who, HttpServletResponse response, Words words, Model model) {
        if (!form.isWhole())
            return refused(form, words.of("backoffice.newsletters.incomplete"), who, response, words, model);
        return switch (newsletters.send(form.subject(), form.text())) {
            case NewsletterAnswer.Sent _ -> "redirect:/staff/newsletters?notice=newsletter-sent";
            case NewsletterAnswer.TooSoon(var next) ->
                refused(form, words.of("backoffice.newsletters.too-soon", next), who, response, words, model);
        };
    }

    private String refused(
            NewsletterForm form, String fault, SignedIn who, HttpServletResponse response, Words words, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, fault, Optional.empty(), who, words, model);
    }

    private String page(
            NewsletterForm form,
            @Nullable String fault,
            Optional<Long> before,
            SignedIn who,
            Words words,
            Model model) {
        var rows = SENT.piece(
                newsletters.newest(before, SENT.sought()),
                before,
                Newsletter::id,
                each -> new NewslettersPage.Row(
                        each.subject().in(words.locale()),
                        each.sentAt(),
                        words.counted("backoffice.newsletters.readers", each.readers())));
        model.addAttribute("page", new NewslettersPage(StaffLinks.of(who.role(), words), form, rows, fault));
        return "backoffice/newsletters";
    }
}
