package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.QuestionChange;
import org.mukhtalif.store.accounts.QuestionRemoval;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Setting a recovery question, or another one, or taking it away: `/me/question`.
@Controller
class QuestionController {

    private static final PersonalText NOTHING = new PersonalText("");

    private final QuestionChange change;
    private final QuestionRemoval removal;

    QuestionController(QuestionChange change, QuestionRemoval removal) {
        this.change = change;
        this.removal = removal;
    }

    @GetMapping("/me/question")
    String show(SignedIn who, Model model) {
        return page(who, NOTHING, List.of(), model);
    }

    @PostMapping("/me/question/removal")
    String remove(
            SignedIn who,
            @RequestParam(name = "password", defaultValue = "") PersonalText password,
            Words words,
            HttpServletResponse response,
            Model model) {
        return switch (removal.remove(who, password, words.language().locale())) {
            case QuestionRemoval.Answer.Removed _ -> "redirect:/me?notice=question-removed";
            case QuestionRemoval.Answer.WrongPassword _ ->
                again(who, NOTHING, fault("password", words.of("accounts.password.wrong")), response, model);
            case QuestionRemoval.Answer.TryLater(var wait) ->
                again(who, NOTHING, fault("password", SessionController.tooMany(words, wait)), response, model);
        };
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
                again(who, question, fault("present", words.of("accounts.password.wrong")), response, model);
            case QuestionChange.Answer.Refused(var faults) ->
                again(
                        who,
                        question,
                        faults.entrySet().stream()
                                .map(fault -> new FieldError(fault.getKey().key(), words.of(fault.getValue())))
                                .toList(),
                        response,
                        model);
            case QuestionChange.Answer.TryLater(var wait) ->
                again(who, question, fault("present", SessionController.tooMany(words, wait)), response, model);
        };
    }

    private static PersonalText typed(Map<String, String> sent, String field) {
        return new PersonalText(sent.getOrDefault(field, ""));
    }

    private static List<FieldError> fault(String field, String text) {
        return List.of(new FieldError(field, text));
    }

    private String again(
            SignedIn who, PersonalText question, List<FieldError> errors, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(who, question, errors, model);
    }

    private String page(SignedIn who, PersonalText question, List<FieldError> errors, Model model) {
        model.addAttribute("page", new QuestionPage(question, errors, removal.isPossible(who)));
        return "storefront/question";
    }
}
