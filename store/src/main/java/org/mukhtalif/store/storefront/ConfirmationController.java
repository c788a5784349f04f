package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.ConfirmationAnswer;
import org.mukhtalif.store.accounts.EmailConfirmation;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Following the link that confirms an e-mail: `/confirmation/{token}`. Looking at it uses nothing up, because
/// mail programs look ahead.
@Controller
class ConfirmationController {

    private final EmailConfirmation confirmation;
    private final SignInCookies cookies;

    ConfirmationController(EmailConfirmation confirmation, SignInCookies cookies) {
        this.confirmation = confirmation;
        this.cookies = cookies;
    }

    @GetMapping("/confirmation/{token}")
    String show(@PathVariable String token, Words words, HttpServletResponse response, Model model) {
        return confirmation.isOpen(token) ? form(token, null, words, model) : gone(words, response, model);
    }

    @PostMapping("/confirmation/{token}")
    String confirm(
            @PathVariable String token,
            @RequestParam(defaultValue = "") PersonalText password,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var place = new PersonalText(request.getRemoteAddr());
        return switch (confirmation.confirm(token, password, place)) {
            case ConfirmationAnswer.Confirmed(var session) -> {
                cookies.give(session, response);
                yield "redirect:/me?notice=account-opened";
            }
            case ConfirmationAnswer.GuardianAwaited _ -> {
                model.addAttribute("page", SentPage.awaitingGuardian(words));
                yield "storefront/sent";
            }
            case ConfirmationAnswer.LinkGone _ -> gone(words, response, model);
            case ConfirmationAnswer.WrongPassword _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(token, words.of("accounts.confirmation.wrong"), words, model);
            }
            case ConfirmationAnswer.TryLater(var wait) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(token, SessionController.tooMany(words, wait), words, model);
            }
        };
    }

    private static String form(String token, @Nullable String fault, Words words, Model model) {
        model.addAttribute("page", ConfirmationPage.ofRegistration("/confirmation/" + token, fault, words));
        return "storefront/confirmation";
    }

    private static String gone(Words words, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("page", LinkGonePage.afterConfirmation(words));
        return "storefront/link-gone";
    }
}
