package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.OwnQuestion;
import org.mukhtalif.store.accounts.Recovery;
import org.mukhtalif.store.accounts.RecoveryAnswer;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The way back into an account, for programs: a link to its e-mail, and behind it a new password.
@RestController
@Tag(name = "account")
class ApiRecoveryController {

    private final Recovery recovery;
    private final OwnQuestion question;

    ApiRecoveryController(Recovery recovery, OwnQuestion question) {
        this.recovery = recovery;
        this.question = question;
    }

    @PostMapping("/api/v1/recoveries")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "askForRecovery",
            summary = "Sends a link to this e-mail if an account has it",
            description = """
                    The answer and its time are the same for every address, so nobody learns who has an account.
                    Asking again and again sends no more letters, and is answered alike. `invalid` only for what
                    is no e-mail.
                    """)
    @ApiResponse(responseCode = "202", description = "The same answer whether an account has it or not")
    @ApiResponse(responseCode = "422", description = "This is no e-mail")
    void ask(@RequestBody RecoveryWishJson sent, Words words) {
        recovery.ask(Typed.orBlank(sent.email()), words.locale()).ifPresent(fault -> {
            throw Problem.ofFields(Map.of("email", fault), words);
        });
    }

    @PostMapping("/api/v1/recoveries/way")
    @Operation(
            operationId = "lookBehindRecoveryLink",
            summary = "What is asked behind a link, by the token at its end; looking uses nothing up",
            description = """
                    Call it when somebody opens the link of the letter, to know which fields to show: the new
                    password alone, or an answer as well. `link-gone` after a day or once it was used;
                    `closedUntil` after too many wrong answers.
                    """)
    @ApiResponse(responseCode = "200", description = "What to send to complete it")
    @ApiResponse(responseCode = "410", description = "The link was used, is older than a day, or never was one")
    RecoveryWayJson way(@RequestBody RecoveryTokenJson sent, Words words) {
        var path = recovery.path(sent.link()).orElseThrow(() -> AccountProblem.linkGone(words));
        return new RecoveryWayJson(
                path.asksQuestion(),
                question.behind(path).map(OwnWords::new).orElse(null),
                path.closedUntil().orElse(null));
    }

    @PostMapping("/api/v1/recoveries/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "completeRecovery",
            summary = "Sets a new password by a link, and by the answer where a question stands behind it",
            description = """
                    Ends all sessions; nobody is signed in by it. `wrong-answer` tells how many tries are left,
                    `question-closed` until when the question is not asked, and `invalid` what a password must be. The
                    link stays good until it succeeds.
                    """)
    @ApiResponse(responseCode = "204", description = "The password is new, all sessions ended, and a letter says so")
    @ApiResponse(responseCode = "409", description = "Too many wrong answers; the question is not asked for a day")
    @ApiResponse(responseCode = "410", description = "The link was used, is older than a day, or never was one")
    @ApiResponse(responseCode = "422", description = "The answer is wrong, or the password cannot be taken")
    void complete(@RequestBody RecoveryJson sent, Words words) {
        var answer = recovery.complete(
                sent.token() == null ? "" : sent.token(),
                Typed.orBlank(sent.answer()),
                Typed.orBlank(sent.password()),
                words.locale());
        switch (answer) {
            case RecoveryAnswer.Recovered _ -> {}
            case RecoveryAnswer.LinkGone _ -> throw AccountProblem.linkGone(words);
            case RecoveryAnswer.WrongReply(int left) ->
                throw Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "wrong-answer",
                        words.counted("accounts.recovery.wrong", left),
                        Map.of("triesLeft", left),
                        words);
            case RecoveryAnswer.QuestionClosed(var until) ->
                throw Problem.of(
                        HttpStatus.CONFLICT,
                        "question-closed",
                        words.of("accounts.recovery.closed", words.dateTime(until)),
                        Map.of("until", until),
                        words);
            case RecoveryAnswer.PasswordRefused(var key) -> throw Problem.ofFields(Map.of("password", key), words);
        }
    }

    /// For whose account the way back is wanted.
    ///
    /// @param email of the account
    record RecoveryWishJson(@Nullable PersonalText email) {}

    /// A recovery link.
    ///
    /// @param token the last part of the link
    record RecoveryTokenJson(@Nullable String token) {

        String link() {
            return token == null ? "" : token;
        }
    }

    /// What is asked behind a recovery link.
    ///
    /// @param asksQuestion whether the account's own question has to be answered as well
    /// @param question in its holder's words; opening it is told in her log
    /// @param closedUntil until when it is not asked, after too many wrong answers
    record RecoveryWayJson(
            boolean asksQuestion,
            @Nullable OwnWords question,
            @Nullable Instant closedUntil) {}

    /// What completes a recovery.
    ///
    /// @param token the last part of the link
    /// @param answer to the account's own question, where it asks one
    /// @param password the one from now on
    record RecoveryJson(
            @Nullable String token,
            @Nullable PersonalText answer,
            @Nullable PersonalText password) {}
}
