package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.Recovery;
import org.mukhtalif.store.accounts.RecoveryAnswer;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Behind a recovery link: `/recovery/{token}`. A new password, and where a question was set, its answer too.
@Controller
class RecoveryLinkController {

    private final Recovery recovery;
    private final RecoveryLinkPages pages;

    RecoveryLinkController(Recovery recovery, RecoveryLinkPages pages) {
        this.recovery = recovery;
        this.pages = pages;
    }

    @GetMapping("/recovery/{token}")
    String show(@PathVariable String token, Words words, HttpServletResponse response, Model model) {
        return page(token, Optional.empty(), words, response, model);
    }

    @PostMapping("/recovery/{token}")
    String complete(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String reply,
            @RequestParam(defaultValue = "") PersonalText password,
            Words words,
            HttpServletResponse response,
            Model model) {
        var answer = recovery.complete(
                token, new PersonalText(reply), password, words.language().locale());
        return switch (answer) {
            case RecoveryAnswer.Recovered _ -> "redirect:/session?notice=recovered";
            case RecoveryAnswer.LinkGone _, RecoveryAnswer.QuestionClosed _ ->
                page(token, Optional.empty(), words, response, model);
            case RecoveryAnswer.WrongReply(int left) ->
                page(token, fault("reply", words.counted("accounts.recovery.wrong", left)), words, response, model);
            case RecoveryAnswer.PasswordRefused(var key) ->
                page(token, fault("password", words.of(key)), words, response, model);
        };
    }

    private String page(
            String token, Optional<FieldError> fault, Words words, HttpServletResponse response, Model model) {
        var path = recovery.path(token);
        if (path.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            model.addAttribute("page", LinkGonePage.afterRecovery(words));
            return "storefront/link-gone";
        }
        if (fault.isPresent()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.of("/recovery/" + token, path.get(), fault, words));
        return "storefront/recovery-link";
    }

    private static Optional<FieldError> fault(String field, String text) {
        return Optional.of(new FieldError(field, text));
    }
}
