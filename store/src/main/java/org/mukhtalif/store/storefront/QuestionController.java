package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.QuestionChange;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Setting a recovery question, or another one: `/me/question`.
@Controller
class QuestionController {

    private final QuestionChange change;

    QuestionController(QuestionChange change) {
        this.change = change;
    }

    @GetMapping("/me/question")
    String show(Model model) {
        model.addAttribute("page", new QuestionPage(new PersonalText(""), List.of()));
        return "storefront/question";
    }

    @PostMapping("/me/question")
    String keep(
            SignedIn who,
            @RequestParam Map<String, String> sent,
            Words words,
            HttpServletResponse response,
            Model model) {
        var question = typed(sent, "recovery-question");
        return switch (change.keep(who, typed(sent, "present"), question, typed(sent, "recovery-answer"))) {
            case QuestionChange.Answer.Kept _ -> "redirect:/me?notice=question-kept";
            case QuestionChange.Answer.WrongPassword _ ->
                again(
                        question,
                        List.of(new FieldError("present", words.of("accounts.password.wrong"))),
                        response,
                        model);
            case QuestionChange.Answer.Refused(var faults) ->
                again(
                        question,
                        faults.entrySet().stream()
                                .map(fault -> new FieldError(fault.getKey().key(), words.of(fault.getValue())))
                                .toList(),
                        response,
                        model);
            case QuestionChange.Answer.TryLater(var wait) ->
                again(
                        question,
                        List.of(new FieldError("present", SessionController.tooMany(words, wait))),
                        response,
                        model);
        };
    }

    private static PersonalText typed(Map<String, String> sent, String field) {
        return new PersonalText(sent.getOrDefault(field, ""));
    }

    private static String again(
            PersonalText question, List<FieldError> errors, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", new QuestionPage(question, errors));
        return "storefront/question";
    }
}
