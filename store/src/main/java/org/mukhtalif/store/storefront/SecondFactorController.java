package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SecondFactor;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A code from an app beside the password: `/me/second-factor`. The key and the recovery codes are in one answer only.
@Controller
@RequestMapping("/me/second-factor")
class SecondFactorController {

    private final SecondFactor factor;
    private final SecondFactorPages pages;

    SecondFactorController(SecondFactor factor, SecondFactorPages pages) {
        this.factor = factor;
        this.pages = pages;
    }

    @GetMapping
    String show(SignedIn who, Words words, Model model) {
        model.addAttribute("page", pages.now(who, factor.isOn(who)));
        return "storefront/second-factor";
    }

    @PostMapping
    String begin(
            SignedIn who,
            @RequestParam(defaultValue = "") String present,
            Words words,
            HttpServletResponse response,
            Model model) {
        return answer(who, factor.begin(who, new PersonalText(present)), words, response, model);
    }

    @PostMapping("/confirmation")
    String confirm(
            SignedIn who,
            @RequestParam(defaultValue = "") String code,
            Words words,
            HttpServletResponse response,
            Model model) {
        var answer =
                factor.confirm(who, new PersonalText(code), words.language().locale());
        return answer(who, answer, words, response, model);
    }

    @PostMapping("/end")
    String end(
            SignedIn who,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String code,
            Words words,
            HttpServletResponse response,
            Model model) {
        var answer = factor.end(
                who,
                new PersonalText(present),
                new PersonalText(code),
                words.language().locale());
        return answer(who, answer, words, response, model);
    }

    private String answer(
            SignedIn who, SecondFactor.Answer answer, Words words, HttpServletResponse response, Model model) {
        if (answer instanceof SecondFactor.Answer.Off) return "redirect:/me?notice=second-factor-off";
        var page = pages.after(who, answer, factor.isOn(who), words);
        if (!page.errors().isEmpty()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page);
        return "storefront/second-factor";
    }
}
