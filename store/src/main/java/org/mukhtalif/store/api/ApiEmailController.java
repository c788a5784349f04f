package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.EmailChange;
import org.mukhtalif.store.accounts.EmailChangeAnswer;
import org.mukhtalif.store.accounts.EmailChangeConfirmation;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Another e-mail, for programs: asked for while signed in, and confirmed by the link that came there.
@RestController
@Tag(name = "account")
class ApiEmailController {

    private final EmailChange change;
    private final EmailChangeConfirmation confirmation;

    ApiEmailController(EmailChange change, EmailChangeConfirmation confirmation) {
        this.change = change;
        this.confirmation = confirmation;
    }

    @PostMapping("/api/v1/me/email")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "askForMyEmail",
            summary = "Asks for another e-mail; a link goes there, and nothing changes before it is confirmed",
            description = """
                    Needs the password. The present address counts until the letter's link was followed and
                    `confirmEmail` called. Whether another account has the new address is not told; asking again
                    at once is answered with 429.
                    """)
    @ApiResponse(responseCode = "202", description = "The same answer for every address")
    @ApiResponse(responseCode = "422", description = "The password is wrong, or this is no e-mail")
    void ask(@RequestBody NewEmailJson sent, SignedIn who, Words words) {
        var answer = change.ask(who, Typed.orBlank(sent.present()), Typed.orBlank(sent.email()), words.locale());
        switch (answer) {
            case EmailChange.Answer.LinkSent _ -> {}
            case EmailChange.Answer.WrongPassword _ -> throw AccountProblem.wrongPassword(words);
            case EmailChange.Answer.Refused(var key) -> throw Problem.ofFields(Map.of("email", key), words);
            case EmailChange.Answer.TryLater(var wait) -> throw AccountProblem.later(wait, words);
        }
    }

    @PostMapping("/api/v1/accounts/email-confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "confirmEmail",
            summary = "Confirms a new e-mail by the token at the end of the letter's link, and the account's password",
            description = """
                    Needs no session: the token of the link and the account's password are enough, also on
                    another device. `link-gone` after a day or a second use.
                    """)
    @ApiResponse(responseCode = "204", description = "From now on it is the account's")
    @ApiResponse(responseCode = "410", description = "The link was used, is older than a day, or never was one")
    @ApiResponse(responseCode = "422", description = "The password is wrong")
    void confirm(@RequestBody LinkJson sent, Words words) {
        var answer = confirmation.confirm(sent.link(), Typed.orBlank(sent.password()), words.locale());
        switch (answer) {
            case EmailChangeAnswer.Changed _ -> {}
            case EmailChangeAnswer.LinkGone _ -> throw AccountProblem.linkGone(words);
            case EmailChangeAnswer.WrongPassword _ -> throw AccountProblem.wrongPassword(words);
            case EmailChangeAnswer.TryLater(var wait) -> throw AccountProblem.later(wait, words);
        }
    }

    /// Another e-mail.
    ///
    /// @param present the account's password
    /// @param email where the link goes
    record NewEmailJson(
            @Nullable PersonalText present, @Nullable PersonalText email) {}
}
