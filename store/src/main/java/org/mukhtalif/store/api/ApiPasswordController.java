package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.PasswordChange;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Choosing another password, for programs.
@RestController
@Tag(name = "account")
class ApiPasswordController {

    private final PasswordChange change;
    private final OpenedSessions opened;

    ApiPasswordController(PasswordChange change, OpenedSessions opened) {
        this.change = change;
        this.opened = opened;
    }

    @PutMapping("/api/v1/me/password")
    @Operation(
            operationId = "putMyPassword",
            summary = "Chooses another password; every session ends, and the answer's token begins a new one",
            description = """
                    Needs the present password. All sessions of all devices end, and the answer brings the only
                    new one. `wrong-password` changes nothing; `invalid` says what the new one must be.
                    """)
    @ApiResponse(responseCode = "200", description = "It is changed, and a letter says so")
    @ApiResponse(responseCode = "422", description = "The present password is wrong, or the new one cannot be taken")
    SessionJson change(
            @Parameter(description = OpenedSessions.CARTS)
                    @RequestHeader(name = ApiCartController.CART, defaultValue = "")
                    String cart,
            @RequestBody NewPasswordJson sent,
            SignedIn who,
            Words words) {
        var answer = change.change(who, Typed.orBlank(sent.present()), Typed.orBlank(sent.password()), words.locale());
        return switch (answer) {
            case PasswordChange.Answer.Changed(var session) -> opened.of(session, cart);
            case PasswordChange.Answer.Wrong _ -> throw AccountProblem.wrongPassword(words);
            case PasswordChange.Answer.Refused(var key) -> throw Problem.ofFields(Map.of("password", key), words);
            case PasswordChange.Answer.TryLater(var wait) -> throw AccountProblem.later(wait, words);
        };
    }

    /// Another password.
    ///
    /// @param present the password of now
    /// @param password the one from now on
    record NewPasswordJson(
            @Nullable PersonalText present, @Nullable PersonalText password) {}
}
