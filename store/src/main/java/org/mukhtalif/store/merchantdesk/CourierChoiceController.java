package org.mukhtalif.store.merchantdesk;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.couriers.Register;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who carries the merchant's parcels.
@Controller
class CourierChoiceController {

    private final Workplaces workplaces;
    private final Register register;

    CourierChoiceController(Workplaces workplaces, Register register) {
        this.workplaces = workplaces;
        this.register = register;
    }

    @PostMapping("/desk/shipping/courier")
    String choose(@RequestParam(defaultValue = "") String courier, SignedIn holder) {
        var key = CourierKey.of(courier);
        boolean kept = (key.isPresent() || courier.isEmpty())
                && register.choose(workplaces.of(holder).id(), key);
        return "redirect:/desk/shipping?notice=courier-" + (kept ? "chosen" : "gone");
    }
}
