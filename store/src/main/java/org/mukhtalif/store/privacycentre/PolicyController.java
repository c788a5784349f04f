package org.mukhtalif.store.privacycentre;

import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The privacy policy, open to everybody.
@Controller
class PolicyController {

    private final LivePolicy policy;

    PolicyController(LivePolicy policy) {
        this.policy = policy;
    }

    @GetMapping("/privacy")
    String show(Words words, Model model) {
        model.addAttribute("page", policy.in(words.isArabic()));
        return "privacycentre/policy";
    }
}
