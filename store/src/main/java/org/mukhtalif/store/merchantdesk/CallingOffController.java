package org.mukhtalif.store.merchantdesk;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A merchant that cannot hand over calls its part of the order off, as long as it is not packed.
@Controller
class CallingOffController {

    private final Workplaces workplaces;
    private final Fulfilments fulfilments;
    private final Cancellations cancellations;

    CallingOffController(Workplaces workplaces, Fulfilments fulfilments, Cancellations cancellations) {
        this.workplaces = workplaces;
        this.fulfilments = fulfilments;
        this.cancellations = cancellations;
    }

    @PostMapping("/desk/fulfilments/{number}/cancellation")
    String cancel(@PathVariable String number, SignedIn holder) {
        var merchant = workplaces.of(holder).id();
        var parcel = fulfilments
                .find(merchant, FulfilmentPages.number(number))
                .orElseThrow(NoSuchPage::new)
                .parcel();
        boolean done = cancellations.cancel(parcel.order(), merchant);
        return "redirect:/desk/fulfilments/" + number + "?notice=parcel-" + (done ? "cancelled" : "not-cancelled");
    }
}
