package org.mukhtalif.store.privacycentre;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.mukhtalif.privacy.consent.ConsentAnswer;
import org.mukhtalif.privacy.consent.ConsentDecision.Way;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.cookies.CookieChoices;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Giving and taking back consent, purpose by purpose, and the receipts: `/me/privacy/consents`.
@Controller
class ConsentController {

    private static final String VIEW = "privacycentre/consents";

    private final Consents consents;
    private final ConsentPages pages;

    ConsentController(Consents consents, ConsentPages pages) {
        this.consents = consents;
        this.pages = pages;
    }

    @GetMapping("/me/privacy/consents")
    String show(SignedIn holder, HttpServletRequest request, Words words, Model model) {
        model.addAttribute("page", pages.of(holder.subject(), CookieChoices.refusedByBrowser(request), null, words));
        return VIEW;
    }

    /// A browser that says no (`Sec-GPC: 1`) is believed, also against a form that says yes.
    @PostMapping("/me/privacy/consents/{purpose}")
    String decide(
            @PathVariable String purpose,
            @RequestParam(defaultValue = "no") String agreed,
            SignedIn holder,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model) {
        boolean refused = CookieChoices.refusedByBrowser(request);
        var answer = agreed.equals("yes") && refused
                ? new ConsentAnswer.Refused("browser-refuses")
                : decide(holder, asked(purpose), agreed.equals("yes"));
        return switch (answer) {
            case ConsentAnswer.Noted _ -> "redirect:/me/privacy/consents?notice=consent-kept";
            case ConsentAnswer.Refused(var rule) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                var fault = "privacycentre.consents.refused." + rule;
                model.addAttribute("page", pages.of(holder.subject(), refused, fault, words));
                yield VIEW;
            }
        };
    }

    @GetMapping("/me/privacy/consents/receipts/{id}")
    ResponseEntity<String> receipt(@PathVariable UUID id, SignedIn holder) {
        var receipt = consents.receipt(holder.subject(), id).orElseThrow(NoSuchPage::new);
        var file = ContentDisposition.attachment()
                .filename("consent-receipt-" + id + ".json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(receipt);
    }

    private ConsentAnswer decide(SignedIn holder, Purpose purpose, boolean agreed) {
        return agreed
                ? consents.give(holder.subject(), purpose, Way.PAGE)
                : consents.withdraw(holder.subject(), purpose, Way.PAGE);
    }

    private Purpose asked(String key) {
        return consents.askedFor().stream()
                .filter(purpose -> purpose.key().equals(key))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
