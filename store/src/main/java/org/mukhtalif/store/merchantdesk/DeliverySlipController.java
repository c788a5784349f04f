package org.mukhtalif.store.merchantdesk;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.fulfilment.DeliverySlips;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The slip of one parcel. Opening it is told in the recipient's book before her name appears.
@Controller
class DeliverySlipController {

    private final Workplaces workplaces;
    private final DeliverySlips slips;
    private final FulfilmentPages pages;

    DeliverySlipController(Workplaces workplaces, DeliverySlips slips, FulfilmentPages pages) {
        this.workplaces = workplaces;
        this.slips = slips;
        this.pages = pages;
    }

    @GetMapping("/desk/fulfilments/{number}/slip")
    String show(@PathVariable String number, SignedIn holder, Words words, Model model) {
        var merchant = workplaces.of(holder).id();
        var slip = slips.printFor(merchant, FulfilmentPages.number(number)).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", pages.slip(slip, words));
        return "merchantdesk/delivery-slip";
    }
}
