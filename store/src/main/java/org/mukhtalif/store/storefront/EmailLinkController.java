package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.EmailChangeAnswer;
import org.mukhtalif.store.accounts.EmailChangeConfirmation;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Following the link that came to a new e-mail: `/email/{token}`. Looking at it uses nothing up, because mail programs
/// look ahead.
@Controller
class EmailLinkController {

    private final EmailChangeConfirmation confirmation;

    EmailLinkController(EmailChangeConfirmation confirmation) {
        this.confirmation = confirmation;
    }

    @GetMapping("/email/{token}")
    String show(@PathVariable String token, Words words, HttpServletResponse response, Model model) {
        return confirmation.isOpen(token) ? form(token, null, words, model) : gone(words, response, model);
    }

    @PostMapping("/email/{token}")
    String confirm(
            @PathVariable String token,
            @RequestParam(defaultValue = "") PersonalText password,
            Words words,
            HttpServletResponse response,
            Model model) {
        var answer = confirmation.confirm(token, password, words.language().locale());
        return switch (answer) {
            case EmailChangeAnswer.Changed _ -> "redirect:/me?notice=email-changed";
            case EmailChangeAnswer.LinkGone _ -> gone(words, response, model);
            case EmailChangeAnswer.WrongPassword _ ->
                again(token, words.of("accounts.confirmation.wrong"), words, response, model);
            case EmailChangeAnswer.TryLater(var wait) ->
                again(token, SessionController.tooMany(words, wait), words, response, model);
        };
    }

    private static String again(String token, String fault, Words words, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(token, fault, words, model);
    }

    private static String form(String token, @Nullable String fault, Words words, Model model) {
        model.addAttribute("page", ConfirmationPage.ofNewEmail("/email/" + token, fault, words));
        return "storefront/confirmation";
    }

    private static String gone(Words words, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("page", LinkGonePage.afterEmailChange(words));
        return "storefront/link-gone";
    }
}
