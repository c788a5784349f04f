package org.mukhtalif.store.privacycentre;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The rights of a recipient who is not the buyer, by the link that told her: what is held, who looked, a copy, the
/// destruction.
@Controller
@RequestMapping("/parcels/{number}/{secret}")
class RecipientController {

    private final Recipients recipients;
    private final Destructions destructions;
    private final SubjectRequests requests;
    private final PublishedPolicy policy;

    RecipientController(
            Recipients recipients, Destructions destructions, SubjectRequests requests, PublishedPolicy policy) {
        this.recipients = recipients;
        this.destructions = destructions;
        this.requests = requests;
        this.policy = policy;
    }

    @GetMapping
    ModelAndView show(@PathVariable String number, @PathVariable String secret, Words words) {
        return new ModelAndView("privacycentre/recipient", Map.of("page", recipients.page(number, secret, words)));
    }

    @PostMapping("/copy")
    ModelAndView copy(@PathVariable String number, @PathVariable String secret, Words words) {
        var copy = requests.copyFor(recipients.knownByLetter(number, secret));
        var page = CopyPage.of(copy, Recipients.path(number, secret), policy, words);
        return new ModelAndView("privacycentre/copy", Map.of("page", page));
    }

    @PostMapping("/copy.json")
    ResponseEntity<byte[]> download(@PathVariable String number, @PathVariable String secret) {
        return CopyFile.download(requests.copyFor(recipients.knownByLetter(number, secret)), policy);
    }

    @GetMapping("/destruction")
    ModelAndView meaning(@PathVariable String number, @PathVariable String secret) {
        return meaning(number, secret, null);
    }

    @PostMapping("/destruction")
    ModelAndView destroy(@PathVariable String number, @PathVariable String secret, Words words) {
        var known = recipients.known(number, secret);
        if (!known.byLetter() && destructions.hasOpenParcels(known.subject()))
            return meaning(number, secret, "privacycentre.destruction.after-the-parcel");
        return switch (destructions.destroyByLink(known.subject(), words.lang())) {
            case DestructionResult.Destroyed(var report) ->
                new ModelAndView("privacycentre/destroyed", Map.of("page", DestroyedPage.of(report)));
            case DestructionResult.MustWait _, DestructionResult.NotProved _ ->
                meaning(number, secret, "privacycentre.destruction.must-wait");
        };
    }

    private ModelAndView meaning(String number, String secret, @Nullable String fault) {
        var path = Recipients.path(number, secret) + "/destruction";
        var subject = recipients.known(number, secret).subject();
        return new ModelAndView(
                "privacycentre/destruction",
                Map.of("page", destructions.meaningByLink(subject, path, fault)),
                fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
