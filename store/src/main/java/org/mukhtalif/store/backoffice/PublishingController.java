package org.mukhtalif.store.backoffice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.publication.KeptVersions;
import org.mukhtalif.privacy.publication.Objection;
import org.mukhtalif.privacy.publication.Publication;
import org.mukhtalif.privacy.publication.PublicationResult;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Publishing the policy that travels with the program: what speaks against it, and the act. A refusal is a 409.
@Controller
class PublishingController {

    private final Publication publication;
    private final KeptVersions versions;

    PublishingController(Publication publication, KeptVersions versions) {
        this.publication = publication;
        this.versions = versions;
    }

    @GetMapping("/staff/policy")
    String show(SignedIn who, Words words, Model model) {
        return page(publication.objectionsTo(publication::brought), who, words, model);
    }

    @PostMapping("/staff/policy/publication")
    String publish(SignedIn who, Words words, Model model, HttpServletResponse response) {
        return switch (publication.publish(publication::brought)) {
            case PublicationResult.Published _ -> "redirect:/staff/policy?notice=policy-published";
            case PublicationResult.Refused(var objections) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield page(objections, who, words, model);
            }
        };
    }

    private String page(List<Objection> objections, SignedIn who, Words words, Model model) {
        model.addAttribute(
                "page",
                PublishingPage.of(
                        StaffLinks.of(who.role(), words),
                        versions.all(),
                        objections.isEmpty() ? Optional.of(publication.brought().version()) : Optional.empty(),
                        objections,
                        words));
        return "backoffice/policy";
    }
}
