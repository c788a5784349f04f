package org.mukhtalif.store.storefront;

import java.time.ZoneOffset;
import org.mukhtalif.store.terms.Terms;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The terms: `/terms`.
@Controller
class TermsController {

    private final Terms terms;

    TermsController(Terms terms) {
        this.terms = terms;
    }

    @GetMapping("/terms")
    String show(Words words, Model model) {
        var version = terms.inForce();
        model.addAttribute(
                "page",
                new TermsPage(
                        version.name(),
                        version.effective().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        version.in(words.language().locale())));
        return "storefront/terms";
    }
}
