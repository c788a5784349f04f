package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.RecoveryCode;
import org.mukhtalif.store.accounts.SecondFactor;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// A code from an app beside the password, for programs. The key and the recovery codes are in one answer only.
@RestController
@Tag(name = "account")
class ApiSecondFactorController {

    private final SecondFactor factor;
    private final String store;

    ApiSecondFactorController(SecondFactor factor, @Value("${mukhtalif.trade-name-en}") String store) {
        this.factor = factor;
        this.store = store;
    }

    @GetMapping("/api/v1/me/second-factor")
    @Operation(
            operationId = "getMySecondFactor",
            summary = "Whether a sign-in to this account asks for a code",
            description = """
                    Says `on` and nothing else: the key and the recovery codes are told once, when they are
                    made.
                    """)
    SecondFactorJson show(SignedIn who) {
        return SecondFactorJson.state(factor.isOn(who));
    }

    @PostMapping("/api/v1/me/second-factor")
    @Operation(
            operationId = "beginSecondFactor",
            summary = "Makes a key for an app, after the password once more; it counts once a code of it was sent",
            description = """
                    Needs the password. Show `link` as a square code or open it on the same device; until
                    `confirmSecondFactor` the account stays as it was, and beginning again makes another key.
                    `second-factor-refused` when it is on already.
                    """)
    @ApiResponse(responseCode = "200", description = "The key, told once")
    @ApiResponse(responseCode = "409", description = "It is on already")
    @ApiResponse(responseCode = "422", description = "The password is wrong")
    SecondFactorJson begin(@RequestBody PresentJson sent, SignedIn who, Words words) {
        return answer(factor.begin(who, Typed.orBlank(sent.present())), words);
    }

    @PostMapping("/api/v1/me/second-factor/confirmation")
    @Operation(
            operationId = "confirmSecondFactor",
            summary = "Shows by a first code that the app has the key; from then on a sign-in asks for one",
            description = """
                    Needs six digits of the app that was given the key. Show the recovery codes once and say
                    that they are not shown again. `wrong-code` leaves it off.
                    """)
    @ApiResponse(responseCode = "200", description = "It is on; the recovery codes are told once")
    @ApiResponse(responseCode = "409", description = "It is on already")
    @ApiResponse(responseCode = "422", description = "The code does not match")
    SecondFactorJson confirm(@RequestBody FactorCodeJson sent, SignedIn who, Words words) {
        return answer(factor.confirm(who, Typed.orBlank(sent.code()), words.locale()), words);
    }

    @PostMapping("/api/v1/me/second-factor/end")
    @Operation(
            operationId = "endSecondFactor",
            summary = "Takes it away again, by the password and a code",
            description = """
                    Needs the password and a code, or a recovery code. `second-factor-refused` says why it has
                    to stay: the account's role demands it, or the password is too short to stand alone.
                    """)
    @ApiResponse(responseCode = "200", description = "A sign-in asks for the password only")
    @ApiResponse(responseCode = "409", description = "It has to stay, or the password is too short to stand alone")
    @ApiResponse(responseCode = "422", description = "The password or the code is wrong")
    SecondFactorJson end(@RequestBody FactorEndJson sent, SignedIn who, Words words) {
        return answer(
                factor.end(who, Typed.orBlank(sent.present()), Typed.orBlank(sent.code()), words.locale()), words);
    }

    private SecondFactorJson answer(SecondFactor.Answer answer, Words words) {
        return switch (answer) {
            case SecondFactor.Answer.Begun(var key) ->
                new SecondFactorJson(false, new OwnWords(key.base32()), new OwnWords(key.link(store)), null);
            case SecondFactor.Answer.On(var codes) ->
                new SecondFactorJson(
                        true,
                        null,
                        null,
                        codes.stream().map(RecoveryCode::inGroups).toList());
            case SecondFactor.Answer.Off _ -> SecondFactorJson.state(false);
            case SecondFactor.Answer.WrongPassword _ -> throw AccountProblem.wrongPassword(words);
            case SecondFactor.Answer.WrongCode _ ->
                throw AccountProblem.refused("wrong-code", "accounts.code.wrong", words);
            case SecondFactor.Answer.Refused(var key) ->
                throw Problem.of(HttpStatus.CONFLICT, "second-factor-refused", words.of(key), words);
            case SecondFactor.Answer.TryLater(var wait) -> throw AccountProblem.later(wait, words);
        };
    }

    /// The second factor of an account.
    ///
    /// @param on whether a sign-in asks for a code
    /// @param key the key that was just made, as an app takes it
    /// @param link the same as an app on the same device opens it, or as a square code holds it
    /// @param recoveryCodes each opens the account once in place of a code
    record SecondFactorJson(
            boolean on,
            @Nullable OwnWords key,
            @Nullable OwnWords link,
            @Nullable List<String> recoveryCodes) {

        SecondFactorJson {
            recoveryCodes = recoveryCodes == null ? null : List.copyOf(recoveryCodes);
        }

        static SecondFactorJson state(boolean on) {
            return new SecondFactorJson(on, null, null, null);
        }
    }

    /// The first code of a new key.
    ///
    /// @param code six digits of the app
    record FactorCodeJson(@Nullable PersonalText code) {}

    /// What takes a second factor away.
    ///
    /// @param present the account's password
    /// @param code six digits of the app, or a recovery code
    record FactorEndJson(
            @Nullable PersonalText present, @Nullable PersonalText code) {}
}
