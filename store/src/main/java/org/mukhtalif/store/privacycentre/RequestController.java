package org.mukhtalif.store.privacycentre;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.privacyspi.SubjectVerifier;
import org.mukhtalif.privacy.subjectrequests.RequestNumber;
import org.mukhtalif.privacy.subjectrequests.RightsCases;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking in writing for what no button does: `/me/privacy/requests`. That it is she is proved by her password, never
/// by a copy of an ID.
@Controller
class RequestController {

    private final RightsCases cases;
    private final RequestPages pages;
    private final SubjectVerifier verifier;

    RequestController(RightsCases cases, RequestPages pages, SubjectVerifier verifier) {
        this.cases = cases;
        this.pages = pages;
        this.verifier = verifier;
    }

    @GetMapping("/me/privacy/requests")
    String list(SignedIn holder, Words words, Model model) {
        model.addAttribute("page", pages.list(Asker.inAccount(holder.subject()), Optional.empty(), null, words));
        return "privacycentre/requests";
    }

    @PostMapping("/me/privacy/requests")
    String ask(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") PersonalText password,
            SignedIn holder,
            HttpServletResponse response,
            Words words,
            Model model) {
        var wish = RequestWish.of(kind, text);
        var fault = wish.fault().orElseGet(() -> unproved(holder, password));
        if (fault == null) {
            var number = cases.receive(holder.subject(), wish.right(), wish.text(), words.lang());
            return "redirect:/me/privacy/requests/" + number + "?notice=request-received";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.list(Asker.inAccount(holder.subject()), Optional.of(wish), fault, words));
        return "privacycentre/requests";
    }

    @GetMapping("/me/privacy/requests/{number}")
    String show(@PathVariable String number, SignedIn holder, Model model) {
        var page = RequestNumber.of(number)
                .flatMap(known -> pages.one(Asker.inAccount(holder.subject()), known))
                .orElseThrow(NoSuchPage::new);
        model.addAttribute("page", page);
        return "privacycentre/request";
    }

    private @Nullable String unproved(SignedIn holder, PersonalText password) {
        return verifier.proves(holder.subject(), password) ? null : "privacycentre.requests.not-proved";
    }
}
