package org.mukhtalif.store.storefront;

import java.time.ZoneOffset;
import org.mukhtalif.store.terms.Terms;
import org.mukhtalif.store.terms.TermsVersion;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The terms: `/terms`, and the other versions beside them: those of before, under which older orders stay, and those
/// that come with the next policy.
@Controller
class TermsController {

    private final Terms terms;

    TermsController(Terms terms) {
        this.terms = terms;
    }

    @GetMapping("/terms")
    String show(Words words, Model model) {
        return page(terms.inForce(), words, model);
    }

    @GetMapping("/terms/{version}")
    String show(@PathVariable String version, Words words, Model model) {
        return page(terms.named(version).orElseThrow(NoSuchPage::new), words, model);
    }

    private String page(TermsVersion version, Words words, Model model) {
        var binds = version.name().equals(terms.inForce().name());
        model.addAttribute(
                "page",
                new TermsPage(
                        version.name(),
                        binds ? terms.since().atStartOfDay(ZoneOffset.UTC).toInstant() : null,
                        version.in(words.language().locale()),
                        terms.all().stream()
                                .map(TermsVersion::name)
                                .filter(name -> !name.equals(version.name()))
                                .toList()));
        return "storefront/terms";
    }
}
