package org.mukhtalif.store.privacycentre;

import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// A guest's rights over one order, by its secret link: what is held, who looked, a copy, the destruction.
@Controller
@RequestMapping("/orders/{number}/{secret}/privacy")
class GuestController {

    private final GuestOrders guests;
    private final GuestPages pages;
    private final Destructions destructions;
    private final SubjectRequests requests;
    private final PublishedPolicy policy;

    GuestController(
            GuestOrders guests,
            GuestPages pages,
            Destructions destructions,
            SubjectRequests requests,
            PublishedPolicy policy) {
        this.guests = guests;
        this.pages = pages;
        this.destructions = destructions;
        this.requests = requests;
        this.policy = policy;
    }

    @GetMapping
    ModelAndView show(@PathVariable String number, @PathVariable String secret, Words words) {
        var page = pages.of(guests.find(number, secret), path(number, secret), words);
        return new ModelAndView("privacycentre/guest", Map.of("page", page));
    }

    @PostMapping("/copy")
    ModelAndView copy(@PathVariable String number, @PathVariable String secret, Words words) {
        var copy = requests.copyFor(guest(number, secret));
        return new ModelAndView(
                "privacycentre/copy", Map.of("page", CopyPage.of(copy, path(number, secret), policy, words)));
    }

    @PostMapping("/copy.json")
    ResponseEntity<byte[]> download(@PathVariable String number, @PathVariable String secret) {
        return CopyFile.download(requests.copyFor(guest(number, secret)), policy);
    }

    @GetMapping("/destruction")
    ModelAndView meaning(@PathVariable String number, @PathVariable String secret) {
        return destruction(guest(number, secret), number, secret, Optional.empty());
    }

    @PostMapping("/destruction")
    ModelAndView destroy(@PathVariable String number, @PathVariable String secret, Words words) {
        var guest = guest(number, secret);
        return switch (destructions.destroyByLink(guest, words.lang())) {
            case DestructionResult.Destroyed(var report) ->
                new ModelAndView("privacycentre/destroyed", Map.of("page", DestroyedPage.of(report)));
            case DestructionResult.MustWait _, DestructionResult.NotProved _ ->
                destruction(guest, number, secret, Optional.of("privacycentre.destruction.must-wait"));
        };
    }

    private ModelAndView destruction(DataSubjectId guest, String number, String secret, Optional<String> fault) {
        var page = destructions.meaningByLink(guest, path(number, secret) + "/destruction", fault.orElse(null));
        return new ModelAndView(
                "privacycentre/destruction",
                Map.of("page", page),
                fault.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private DataSubjectId guest(String number, String secret) {
        return guests.guest(number, secret).orElseThrow(NoSuchPage::new);
    }

    private static String path(String number, String secret) {
        return "/orders/" + number + "/" + secret + "/privacy";
    }
}
