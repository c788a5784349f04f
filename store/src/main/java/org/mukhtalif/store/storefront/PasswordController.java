package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.PasswordChange;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Choosing another password: `/me/password`.
@Controller
class PasswordController {

    private final PasswordChange change;
    private final SignInCookies cookies;

    PasswordController(PasswordChange change, SignInCookies cookies) {
        this.change = change;
        this.cookies = cookies;
    }

    @GetMapping("/me/password")
    String show(Model model) {
        model.addAttribute("page", new PasswordPage(List.of()));
        return "storefront/password";
    }

    @PostMapping("/me/password")
    String change(
            SignedIn who,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") PersonalText password,
            Words words,
            HttpServletResponse response,
            Model model) {
        var answer = change.change(
                who, new PersonalText(present), password, words.language().locale());
        return switch (answer) {
            case PasswordChange.Answer.Changed(var session) -> {
                cookies.give(session, response);
                yield "redirect:/me?notice=password-changed";
            }
            case PasswordChange.Answer.Wrong _ ->
                again("present", words.of("accounts.password.wrong"), response, model);
            case PasswordChange.Answer.Refused(var key) -> again("password", words.of(key), response, model);
            case PasswordChange.Answer.TryLater(var wait) ->
                again("present", SessionController.tooMany(words, wait), response, model);
        };
    }

    private static String again(String field, String text, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", new PasswordPage(List.of(new FieldError(field, text))));
        return "storefront/password";
    }
}
