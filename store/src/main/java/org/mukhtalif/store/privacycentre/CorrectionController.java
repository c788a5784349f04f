package org.mukhtalif.store.privacycentre;

import java.util.EnumMap;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Mending what is held about oneself.
@Controller
class CorrectionController {

    private static final String VIEW = "privacycentre/correction";

    private final Corrections corrections;

    CorrectionController(Corrections corrections) {
        this.corrections = corrections;
    }

    @GetMapping("/me/privacy/correction")
    ModelAndView form(SignedIn holder, Words words) {
        return new ModelAndView(VIEW, Map.of("page", corrections.page(holder.subject(), Map.of(), Map.of(), words)));
    }

    @PostMapping("/me/privacy/correction")
    ModelAndView correct(@RequestParam Map<String, String> sent, SignedIn holder, Words words) {
        var typed = typed(sent);
        var faults = corrections.faults(holder.subject(), typed);
        if (!faults.isEmpty())
            return new ModelAndView(
                    VIEW,
                    Map.of("page", corrections.page(holder.subject(), typed, faults, words)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        corrections.replace(holder.subject(), typed);
        return new ModelAndView("redirect:/me/privacy?notice=data-corrected");
    }

    private static Map<PersonalField, PersonalText> typed(Map<String, String> sent) {
        var typed = new EnumMap<PersonalField, PersonalText>(PersonalField.class);
        for (var field : Corrections.FIELDS) {
            var text = new PersonalText(sent.getOrDefault(field.key(), ""));
            if (!text.isBlank()) typed.put(field, text);
        }
        return typed;
    }
}
