package org.mukhtalif.store.backoffice;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.subjectrequests.ExtensionReason;
import org.mukhtalif.privacy.subjectrequests.RefusalReason;
import org.mukhtalif.privacy.subjectrequests.RequestNumber;
import org.mukhtalif.privacy.subjectrequests.RightsCases;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The privacy officer's desk: requests by the day on which they must be answered, at `/staff/requests`.
@Controller
class CaseController {

    private final RightsCases cases;
    private final CasePages pages;

    CaseController(RightsCases cases, CasePages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    @GetMapping("/staff/requests")
    String list(SignedIn who, Words words, Model model) {
        model.addAttribute("page", pages.list(who, words));
        return "backoffice/cases";
    }

    @GetMapping("/staff/requests/{number}")
    String show(@PathVariable String number, SignedIn who, Words words, Model model) {
        model.addAttribute("page", pages.one(numbered(number), who, words).orElseThrow(NoSuchPage::new));
        return "backoffice/case";
    }

    @PostMapping("/staff/requests/{number}/answer")
    String answer(@PathVariable String number, @RequestParam(defaultValue = "") String text) {
        var said = new PersonalText(text);
        if (said.isBlank()) return back(number, "case-without-words");
        return back(number, cases.answer(numbered(number), said) ? "case-answered" : "case-closed-before");
    }

    @PostMapping("/staff/requests/{number}/refusal")
    String refuse(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String text) {
        var said = new PersonalText(text);
        var why = RefusalReason.of(reason);
        if (said.isBlank() || why.isEmpty()) return back(number, "case-without-words");
        return back(number, cases.refuse(numbered(number), why.get(), said) ? "case-refused" : "case-closed-before");
    }

    @PostMapping("/staff/requests/{number}/extension")
    String extend(@PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        var extended = ExtensionReason.of(reason).filter(why -> cases.extend(numbered(number), why));
        return back(number, extended.isPresent() ? "case-extended" : "case-not-extended");
    }

    private static RequestNumber numbered(String typed) {
        return Optional.of(typed).flatMap(RequestNumber::of).orElseThrow(NoSuchPage::new);
    }

    private static String back(String number, String notice) {
        return "redirect:/staff/requests/" + numbered(number) + "?notice=" + notice;
    }
}
