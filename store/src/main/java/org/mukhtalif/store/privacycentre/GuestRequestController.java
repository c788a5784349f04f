package org.mukhtalif.store.privacycentre;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.subjectrequests.RequestNumber;
import org.mukhtalif.privacy.subjectrequests.RightsCases;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A guest's requests in writing, by the secret link of her order: it proves that it is she, as for all her rights.
@Controller
@RequestMapping("/orders/{number}/{secret}/privacy/requests")
class GuestRequestController {

    private final GuestOrders guests;
    private final RightsCases cases;
    private final RequestPages pages;

    GuestRequestController(GuestOrders guests, RightsCases cases, RequestPages pages) {
        this.guests = guests;
        this.cases = cases;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(@PathVariable String number, @PathVariable String secret, Words words) {
        return list(guest(number, secret), Optional.empty(), null, words);
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String number,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String text,
            Words words) {
        var guest = guest(number, secret);
        var wish = RequestWish.of(kind, text);
        var fault = wish.fault();
        if (fault.isPresent()) return list(guest, Optional.of(wish), fault.get(), words);
        var asked = cases.receive(guest.subject(), wish.right(), wish.text(), words.lang());
        return new ModelAndView("redirect:" + guest.path() + "/" + asked + "?notice=request-received");
    }

    @GetMapping("/{request}")
    ModelAndView show(@PathVariable String number, @PathVariable String secret, @PathVariable String request) {
        var guest = guest(number, secret);
        var page = RequestNumber.of(request)
                .flatMap(known -> pages.one(guest, known))
                .orElseThrow(NoSuchPage::new);
        return new ModelAndView("privacycentre/request", Map.of("page", page));
    }

    private ModelAndView list(Asker guest, Optional<RequestWish> wish, @Nullable String fault, Words words) {
        return new ModelAndView(
                "privacycentre/requests",
                Map.of("page", pages.list(guest, wish, fault, words)),
                fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Asker guest(String number, String secret) {
        return guests.guest(number, secret)
                .map(subject -> new Asker(subject, "/orders/" + number + "/" + secret + "/privacy/requests", true))
                .orElseThrow(NoSuchPage::new);
    }
}
