package org.mukhtalif.store.merchantdesk;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A merchant that cannot hand a parcel over calls it off, as long as it is not packed.
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
        var known = FulfilmentPages.number(number);
        if (fulfilments.find(merchant, known).isEmpty()) throw new NoSuchPage();
        boolean done = cancellations.cancel(merchant, known);
        return "redirect:/desk/fulfilments/" + number + "?notice=parcel-" + (done ? "cancelled" : "not-cancelled");
    }
}
