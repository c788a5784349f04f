package org.mukhtalif.store.backoffice;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The back office's first page: `/staff`.
@Controller
class StaffController {

    @GetMapping("/staff")
    String show(SignedIn who, Words words, Model model) {
        model.addAttribute("page", new StaffPage(StaffLinks.of(who.role(), words), StaffLinks.ways(who.role(), words)));
        return "backoffice/home";
    }
}
