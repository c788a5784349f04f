package org.mukhtalif.store.merchantdesk;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.fulfilment.AddressRequests;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Has a letter ask the shopper for the short code of her National Address, so that the parcel can be made ready.
@Controller
class AddressRequestController {

    private final Workplaces workplaces;
    private final Fulfilments fulfilments;
    private final AddressRequests requests;

    AddressRequestController(Workplaces workplaces, Fulfilments fulfilments, AddressRequests requests) {
        this.workplaces = workplaces;
        this.fulfilments = fulfilments;
        this.requests = requests;
    }

    @PostMapping("/desk/fulfilments/{number}/address-request")
    String ask(@PathVariable String number, SignedIn holder) {
        var merchant = workplaces.of(holder).id();
        var known = FulfilmentPages.number(number);
        if (fulfilments.find(merchant, known).isEmpty()) throw new NoSuchPage();
        boolean asked = requests.ask(merchant, known);
        return "redirect:/desk/fulfilments/" + number + "?notice=address-" + (asked ? "asked" : "asked-before");
    }
}
