package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.Recovery;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking for the way back into an account: `/recovery`. The answer is the same for every e-mail.
@Controller
class RecoveryController {

    private final Recovery recovery;

    RecoveryController(Recovery recovery) {
        this.recovery = recovery;
    }

    @GetMapping("/recovery")
    String show(Model model) {
        model.addAttribute("page", new RecoveryPage(new PersonalText(""), null));
        return "storefront/recovery";
    }

    @PostMapping("/recovery")
    String ask(
            @RequestParam(name = "email", defaultValue = "") PersonalText typed,
            Words words,
            HttpServletResponse response,
            Model model) {
        var fault = recovery.ask(typed, words.language().locale());
        if (fault.isEmpty()) return "redirect:/recovery/sent";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", new RecoveryPage(typed, words.of(fault.get())));
        return "storefront/recovery";
    }

    @GetMapping("/recovery/sent")
    String sent(Words words, Model model) {
        model.addAttribute("page", SentPage.afterRecovery(words));
        return "storefront/sent";
    }
}
