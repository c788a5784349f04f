package org.mukhtalif.store.privacycentre;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.consent.ConsentAnswer;
import org.mukhtalif.privacy.consent.ConsentDecision.Way;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.cookies.CookieChoices;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.api.Problem;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Giving and taking back consent, purpose by purpose, for programs.
@RestController
@Tag(name = "privacy")
class ApiConsentController {

    private final Consents consents;
    private final ApiConsents told;

    ApiConsentController(Consents consents, ApiConsents told) {
        this.consents = consents;
        this.told = told;
    }

    @GetMapping("/api/v1/me/consents")
    @Operation(
            operationId = "listMyConsents",
            summary = "For which purposes consent is asked, in the policy's words; whether it is given; past decisions",
            description = """
                    Each purpose with the words that the consent is about, whether it is given, and past
                    decisions with the id of their receipts. Show these words and no others: a consent to other
                    words is none.
                    """)
    ConsentsJson list(SignedIn holder, Words words) {
        return told.of(holder.subject(), words);
    }

    @PutMapping("/api/v1/me/consents/{purpose}")
    @Operation(
            operationId = "putMyConsent",
            summary = "Gives consent to one purpose, or takes it back; it holds everywhere at once",
            description = """
                    Sending the same decision again changes nothing. `consent-refused` for a child, whose
                    guardian decides, and when the browser says `Sec-GPC: 1`; taking back is never refused. An
                    unknown purpose gets 404.
                    """)
    @ApiResponse(responseCode = "200", description = "It is noted, with a receipt")
    @ApiResponse(
            responseCode = "409",
            description = "It cannot be given: by a child, or against `Sec-GPC: 1`; taking it back always can")
    ConsentsJson decide(
            @Parameter(description = "Its key, as the list tells it") @PathVariable String purpose,
            @RequestBody DecisionJson sent,
            SignedIn holder,
            HttpServletRequest request,
            Words words) {
        var asked = consents.askedFor().stream()
                .filter(known -> known.key().equals(purpose))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(words));
        var answer = !sent.yes()
                ? consents.withdraw(holder.subject(), asked, Way.PROGRAM)
                : CookieChoices.refusedByBrowser(request)
                        ? new ConsentAnswer.Refused("browser-refuses")
                        : consents.give(holder.subject(), asked, Way.PROGRAM);
        if (answer instanceof ConsentAnswer.Refused(var rule))
            throw Problem.of(
                    HttpStatus.CONFLICT, "consent-refused", words.of("privacycentre.consents.refused." + rule), words);
        return told.of(holder.subject(), words);
    }

    @GetMapping(value = "/api/v1/me/consents/receipts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getMyConsentReceipt",
            summary = "The signed receipt of one decision, to be kept",
            description = """
                    A JSON document with its signature, which anybody can check with the key at
                    `/privacy/receipt-key`. 404 for a decision of somebody else.
                    """)
    ResponseEntity<String> receipt(
            @Parameter(description = "The receipt's id, as the list tells it") @PathVariable UUID id,
            SignedIn holder,
            Words words) {
        return consents.receipt(holder.subject(), id)
                .map(receipt -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(receipt))
                .orElseThrow(() -> Problem.notFound(words));
    }

    /// A yes or no.
    ///
    /// @param given `true` to agree, `false` to take it back
    record DecisionJson(@Nullable Boolean given) {

        boolean yes() {
            return Boolean.TRUE.equals(given);
        }
    }
}
