package org.mukhtalif.store.merchantdesk;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One parcel of the merchant's.
@Controller
class FulfilmentController {

    private final Workplaces workplaces;
    private final FulfilmentPages pages;

    FulfilmentController(Workplaces workplaces, FulfilmentPages pages) {
        this.workplaces = workplaces;
        this.pages = pages;
    }

    @GetMapping("/desk/fulfilments/{number}")
    String show(@PathVariable String number, SignedIn holder, Words words, Model model) {
        model.addAttribute("page", pages.of(workplaces.of(holder).id(), number, words));
        return "merchantdesk/fulfilment";
    }
}
