package org.mukhtalif.store.api;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.QuestionChange;
import org.mukhtalif.store.accounts.QuestionRemoval;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The recovery question of an account, for programs. Neither it nor its answer is ever told here.
@RestController
@Tag(name = "account")
class ApiQuestionController {

    private final QuestionChange change;
    private final QuestionRemoval removal;

    ApiQuestionController(QuestionChange change, QuestionRemoval removal) {
        this.change = change;
        this.removal = removal;
    }

    @PutMapping("/api/v1/me/question")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "putMyQuestion",
            summary = "Sets a recovery question and its answer, in place of another; the password once more",
            description = """
                    Who recovers the account by a letter then answers it as well. The question is sealed, of the
                    answer only a hash is kept, and no operation tells either. `wrong-password` and `invalid`
                    change nothing.
                    """)
    @ApiResponse(responseCode = "204", description = "It is set")
    @ApiResponse(responseCode = "422", description = "The password is wrong, or something cannot be so")
    void keep(@RequestBody QuestionJson sent, SignedIn who, Words words) {
        var answer = change.keep(
                who, Typed.orBlank(sent.present()), Typed.orBlank(sent.question()), Typed.orBlank(sent.answer()));
        switch (answer) {
            case QuestionChange.Answer.Kept _ -> {}
            case QuestionChange.Answer.WrongPassword _ -> throw AccountProblem.wrongPassword(words);
            case QuestionChange.Answer.Refused(var faults) ->
                throw Problem.ofFields(
                        faults.entrySet().stream()
                                .collect(toMap(fault -> fault.getKey().key(), Map.Entry::getValue)),
                        words);
            case QuestionChange.Answer.TryLater(var wait) -> throw AccountProblem.later(wait, words);
        }
    }

    @PostMapping("/api/v1/me/question/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "removeMyQuestion",
            summary = "Takes the recovery question away: it and its answer are destroyed; the password once more",
            description = """
                    Needs the password. Both the question and the answer's hash are destroyed at once; nothing
                    happens if there is none.
                    """)
    @ApiResponse(responseCode = "204", description = "There is none any more, and a letter says so")
    @ApiResponse(responseCode = "422", description = "The password is wrong")
    void remove(@RequestBody PresentJson sent, SignedIn who, Words words) {
        switch (removal.remove(who, Typed.orBlank(sent.present()), words.locale())) {
            case QuestionRemoval.Answer.Removed _ -> {}
            case QuestionRemoval.Answer.WrongPassword _ -> throw AccountProblem.wrongPassword(words);
            case QuestionRemoval.Answer.TryLater(var wait) -> throw AccountProblem.later(wait, words);
        }
    }

    /// A recovery question and its answer.
    ///
    /// @param present the account's password
    /// @param question in one's own words
    /// @param answer kept as a hash only
    record QuestionJson(
            @Nullable PersonalText present,
            @Nullable PersonalText question,
            @Nullable PersonalText answer) {}
}
