package org.mukhtalif.store.privacycentre;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.store.accounts.GuardianConsent;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// A guardian reads what he is asked, and answers, by the link of his letter: `/guardians/<token>`. Reading it answers
/// nothing, because mail programs fetch links.
@Controller
@RequestMapping("/guardians/{token}")
class GuardianController {

    private final GuardianConsent consent;
    private final GuardianRefusal refusal;
    private final HeldThings things;

    GuardianController(GuardianConsent consent, GuardianRefusal refusal, HeldThings things) {
        this.consent = consent;
        this.refusal = refusal;
        this.things = things;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, Words words) {
        return page(token, question(token), null, words);
    }

    @PostMapping("/agreement")
    String agree(@PathVariable String token, Words words) {
        consent.agree(question(token), words.locale());
        return "redirect:/guardians/" + token;
    }

    @PostMapping("/refusal")
    ModelAndView refuse(@PathVariable String token, Words words) {
        var question = question(token);
        return refusal.refuse(question, words.lang())
                ? new ModelAndView("privacycentre/guardian-gone")
                : page(token, question, "privacycentre.guardian.must-wait", words);
    }

    private ModelAndView page(String token, GuardianConsent.Question question, @Nullable String fault, Words words) {
        var page = new GuardianPage(
                "/guardians/" + token,
                question.guardian().number().value(),
                things.of(question.child(), CaseId.ACCOUNT, words),
                question.until(),
                question.agreedAt().orElse(null),
                fault);
        return new ModelAndView(
                "privacycentre/guardian", Map.of("page", page), fault == null ? HttpStatus.OK : HttpStatus.CONFLICT);
    }

    private GuardianConsent.Question question(String token) {
        return consent.find(token).orElseThrow(NoSuchPage::new);
    }
}
