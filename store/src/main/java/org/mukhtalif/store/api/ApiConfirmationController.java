package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.ConfirmationAnswer;
import org.mukhtalif.store.accounts.EmailConfirmation;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Confirming the e-mail of a new account, for programs.
@RestController
@Tag(name = "account")
class ApiConfirmationController {

    private final EmailConfirmation confirmation;
    private final OpenedSessions opened;

    ApiConfirmationController(EmailConfirmation confirmation, OpenedSessions opened) {
        this.confirmation = confirmation;
        this.opened = opened;
    }

    @PostMapping("/api/v1/accounts/confirmation")
    @Operation(
            operationId = "confirmAccount",
            summary = "Confirms a new account by the token at the end of the letter's link, and its password; signs in",
            description = """
                    The link of the letter ends in the token; lead it to a page of yours that asks for the
                    password. `link-gone` after a day or a second use, `wrong-password` for another password;
                    after several wrong ones 429 tells how long to wait. The header `Cart` joins that cart to
                    the account's.
                    """)
    @ApiResponse(responseCode = "201", description = "The account is open; the token is told once")
    @ApiResponse(responseCode = "202", description = "Confirmed; the account opens when the guardian has agreed")
    @ApiResponse(responseCode = "410", description = "The link was used, is older than a day, or never was one")
    @ApiResponse(responseCode = "422", description = "The password is wrong")
    ResponseEntity<SessionJson> confirm(
            @Parameter(description = OpenedSessions.CARTS)
                    @RequestHeader(name = ApiCartController.CART, defaultValue = "")
                    String cart,
            @RequestBody LinkJson sent,
            HttpServletRequest request,
            Words words) {
        var place = new PersonalText(request.getRemoteAddr());
        return switch (confirmation.confirm(sent.link(), Typed.orBlank(sent.password()), place)) {
            case ConfirmationAnswer.Confirmed(var session) ->
                ResponseEntity.status(HttpStatus.CREATED).body(opened.of(session, cart));
            case ConfirmationAnswer.GuardianAwaited _ ->
                ResponseEntity.accepted().build();
            case ConfirmationAnswer.LinkGone _ -> throw AccountProblem.linkGone(words);
            case ConfirmationAnswer.WrongPassword _ -> throw AccountProblem.wrongPassword(words);
            case ConfirmationAnswer.TryLater(var wait) -> throw AccountProblem.later(wait, words);
        };
    }
}
