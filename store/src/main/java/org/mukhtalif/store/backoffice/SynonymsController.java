package org.mukhtalif.store.backoffice;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.search.MeaningAnswer;
import org.mukhtalif.store.search.Meanings;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Words that mean the same in a search: `/staff/synonyms`.
@Controller
class SynonymsController {

    private final Meanings meanings;

    SynonymsController(Meanings meanings) {
        this.meanings = meanings;
    }

    @GetMapping("/staff/synonyms")
    String show(SignedIn who, Words words, Model model) {
        return page("", null, who, words, model);
    }

    @PostMapping("/staff/synonyms")
    String add(
            @RequestParam(name = "words", defaultValue = "") String typed,
            SignedIn who,
            HttpServletResponse response,
            Words words,
            Model model) {
        return switch (meanings.add(typed)) {
            case MeaningAnswer.Added _ -> "redirect:/staff/synonyms?notice=synonym-added";
            case MeaningAnswer.NotSeveralWords _ -> refused("not-several", typed, who, response, words, model);
            case MeaningAnswer.NoRoom _ -> refused("no-room", typed, who, response, words, model);
        };
    }

    @PostMapping("/staff/synonyms/{id}/removal")
    String remove(@PathVariable long id) {
        meanings.remove(id);
        return "redirect:/staff/synonyms?notice=synonym-removed";
    }

    private String refused(
            String reason, String typed, SignedIn who, HttpServletResponse response, Words words, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(typed, words.of("backoffice.synonyms." + reason), who, words, model);
    }

    private String page(String typed, @Nullable String fault, SignedIn who, Words words, Model model) {
        model.addAttribute("page", new SynonymsPage(StaffLinks.of(who.role(), words), meanings.all(), typed, fault));
        return "backoffice/synonyms";
    }
}
