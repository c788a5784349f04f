package org.mukhtalif.store.privacycentre;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.api.Problem;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The right to be forgotten, for programs: what it would mean now, and the act itself.
@RestController
@Tag(name = "privacy")
class ApiDestructionController {

    private final Destructions destructions;

    ApiDestructionController(Destructions destructions) {
        this.destructions = destructions;
    }

    @GetMapping("/api/v1/me/destruction")
    @Operation(
            operationId = "getMyDestruction",
            summary = "What it would mean now to have everything about the signed-in person destroyed",
            description = """
                    Read it before offering the button: what would be called off, what has to arrive first, and
                    what the law keeps and for how long. Asking changes nothing.
                    """)
    DestructionJson meaning(SignedIn holder, Words words) {
        return DestructionJson.of(destructions.meaning(holder.subject(), null), words);
    }

    @PostMapping("/api/v1/me/destruction")
    @Operation(
            operationId = "destroyMyData",
            summary = "Destroys everything about the signed-in person for good; what is not packed is called off",
            description = """
                    Needs the password once more, and cannot be undone. `must-wait` names in `orders` what is on
                    its way and has to arrive first; `wrong-password` destroys nothing.
                    """)
    @ApiResponse(responseCode = "200", description = "It is done; the account and this token are gone")
    @ApiResponse(responseCode = "409", description = "A parcel is packed or on its way, and has to arrive first")
    @ApiResponse(responseCode = "422", description = "The password is wrong")
    DestroyedJson destroy(@RequestBody ProofJson sent, SignedIn holder, Words words) {
        var proof = sent.password() == null ? new PersonalText("") : sent.password();
        return switch (destructions.destroy(holder.subject(), proof, words.lang())) {
            case DestructionResult.Destroyed(var report) ->
                new DestroyedJson(report.cases(), report.keys(), report.values());
            case DestructionResult.NotProved _ ->
                throw Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "wrong-password",
                        words.of("privacycentre.destruction.not-proved"),
                        words);
            case DestructionResult.MustWait _ ->
                throw Problem.of(
                        HttpStatus.CONFLICT,
                        "must-wait",
                        words.of("privacycentre.destruction.must-wait"),
                        Map.of(
                                "orders",
                                destructions.meaning(holder.subject(), null).toWaitFor()),
                        words);
        };
    }

    /// That it is the account's holder.
    ///
    /// @param password the account's, once more
    record ProofJson(@Nullable PersonalText password) {}

    /// The certificate.
    ///
    /// @param cases how many matters were destroyed
    /// @param keys how many keys
    /// @param values how many sealed values
    record DestroyedJson(int cases, int keys, int values) {}
}
