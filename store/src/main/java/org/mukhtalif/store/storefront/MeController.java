package org.mukhtalif.store.storefront;

import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.accounts.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The account's first page: `/me`. It opens nothing; what is held stands in the privacy centre.
@Controller
class MeController {

    @GetMapping("/me")
    String show(SignedIn who, Model model) {
        model.addAttribute("page", new MePage(who.is(Role.MERCHANT)));
        return "storefront/me";
    }
}
