package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.EmailChange;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking for another e-mail: `/me/email`. The answer is the same for every address.
@Controller
class EmailController {

    private static final PersonalText NOTHING = new PersonalText("");

    private final EmailChange change;

    EmailController(EmailChange change) {
        this.change = change;
    }

    @GetMapping("/me/email")
    String show(Model model) {
        model.addAttribute("page", new EmailPage(NOTHING, List.of()));
        return "storefront/email";
    }

    @PostMapping("/me/email")
    String ask(
            SignedIn who,
            @RequestParam(defaultValue = "") PersonalText email,
            @RequestParam(defaultValue = "") String present,
            Words words,
            HttpServletResponse response,
            Model model) {
        var typed = email;
        return switch (change.ask(
                who, new PersonalText(present), typed, words.language().locale())) {
            case EmailChange.Answer.LinkSent _ -> "redirect:/me/email/sent";
            case EmailChange.Answer.WrongPassword _ ->
                again(typed, "present", words.of("accounts.password.wrong"), response, model);
            case EmailChange.Answer.Refused(var key) -> again(typed, "email", words.of(key), response, model);
            case EmailChange.Answer.TryLater(var wait) ->
                again(typed, "email", SessionController.tooMany(words, wait), response, model);
        };
    }

    @GetMapping("/me/email/sent")
    String sent(Words words, Model model) {
        model.addAttribute("page", SentPage.afterEmailChange(words));
        return "storefront/sent";
    }

    private static String again(
            PersonalText typed, String field, String text, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", new EmailPage(typed, List.of(new FieldError(field, text))));
        return "storefront/email";
    }
}
