package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.GuardianNumber;
import org.mukhtalif.store.accounts.Registration;
import org.mukhtalif.store.accounts.RegistrationAnswer;
import org.mukhtalif.store.accounts.RegistrationForm;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.terms.Terms;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Opening an account: `/registration`. What is recorded as accepted is what the form showed: one that was opened under
/// other terms comes back.
@Controller
class RegistrationController {

    private final Registration registration;
    private final RegistrationPages pages;
    private final Terms terms;

    RegistrationController(Registration registration, RegistrationPages pages, Terms terms) {
        this.registration = registration;
        this.pages = pages;
        this.terms = terms;
    }

    @GetMapping("/registration")
    String show(Optional<SignedIn> who, Words words, Model model) {
        if (who.isPresent()) return "redirect:/me";
        model.addAttribute("page", pages.empty(words));
        return "storefront/registration";
    }

    @PostMapping("/registration")
    String open(@RequestParam Map<String, String> fields, Words words, HttpServletResponse response, Model model) {
        var typed = typedIn(fields);
        var shown = fields.getOrDefault("terms", "");
        if (!shown.equals(terms.inForce().name()))
            return again(pages.underOtherTerms(typed, shown, words), response, model);
        var form = new RegistrationForm(typed, words.language().locale(), Optional.of(shown));
        return switch (registration.open(form)) {
            case RegistrationAnswer.LinkSent _ -> "redirect:/registration/sent";
            case RegistrationAnswer.GuardianAsked(var number) -> "redirect:/registration/guardian/" + number;
            case RegistrationAnswer.Refused(var faults) -> again(pages.refused(typed, faults, words), response, model);
        };
    }

    private static String again(RegistrationPage page, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page);
        return "storefront/registration";
    }

    @GetMapping("/registration/sent")
    String sent(Words words, Model model) {
        model.addAttribute("page", SentPage.afterRegistration(words));
        return "storefront/sent";
    }

    @GetMapping("/registration/guardian/{number}")
    String guardian(@PathVariable String number, Words words, Model model) {
        var asked = GuardianNumber.of(number).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", SentPage.afterRegistrationOfAChild(asked, words));
        return "storefront/sent";
    }

    private static Map<PersonalField, PersonalText> typedIn(Map<String, String> fields) {
        var typed = new EnumMap<PersonalField, PersonalText>(PersonalField.class);
        for (var field : PersonalField.values()) {
            var words = fields.get(field.key());
            if (words != null) typed.put(field, new PersonalText(words));
        }
        return typed;
    }
}
