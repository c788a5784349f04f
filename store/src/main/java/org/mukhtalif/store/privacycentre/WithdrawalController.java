package org.mukhtalif.store.privacycentre;

import java.util.Map;
import org.mukhtalif.privacy.consent.ConsentDecision.Way;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.consent.WithdrawalLinks;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Taking a consent back by the link of a letter, without signing in: `/consents/<token>`. Reading the page changes
/// nothing, because mail programs fetch links; the button, or the mail program's own (RFC 8058), does it. The form
/// needs no token of ours against forgery: who knows the link may do exactly this one thing.
@Controller
class WithdrawalController {

    private final WithdrawalLinks links;
    private final Consents consents;
    private final PublishedPolicy policy;

    WithdrawalController(WithdrawalLinks links, Consents consents, PublishedPolicy policy) {
        this.links = links;
        this.consents = consents;
        this.policy = policy;
    }

    @GetMapping("/consents/{token}")
    String show(@PathVariable String token, Words words, Model model) {
        var ends = ends(token);
        model.addAttribute("page", page(token, ends, consents.isGiven(ends.subject(), ends.purpose()), words));
        return "privacycentre/withdrawal";
    }

    @PostMapping("/consents/{token}")
    String withdraw(@PathVariable String token, Words words, Model model) {
        var ends = ends(token);
        consents.withdraw(ends.subject(), ends.purpose(), Way.LINK);
        model.addAttribute("page", page(token, ends, false, words));
        return "privacycentre/withdrawal";
    }

    /// With this key anybody can check a receipt: a JSON Web Key (RFC 8037).
    @GetMapping("/privacy/receipt-key")
    ResponseEntity<Map<String, String>> key() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(consents.receiptKey());
    }

    private WithdrawalLinks.Ends ends(String token) {
        return SecretToken.of(token).flatMap(links::find).orElseThrow(NoSuchPage::new);
    }

    private WithdrawalPage page(String token, WithdrawalLinks.Ends ends, boolean given, Words words) {
        var purpose = policy.purpose(ends.purpose());
        return new WithdrawalPage(
                "/consents/" + token,
                purpose.name().in(words.isArabic()),
                purpose.wording().in(words.isArabic()),
                given);
    }
}
