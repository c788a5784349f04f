package org.mukhtalif.store.privacycentre;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.api.Problem;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// A guest's rights over her order, for programs, by its secret: what is held and who looked, a copy, the destruction.
@RestController
@Tag(name = "privacy")
class ApiGuestPrivacyController {

    private static final String SECRET = "Order-Secret";

    private final GuestOrders guests;
    private final GuestPages pages;
    private final Destructions destructions;
    private final SubjectRequests requests;
    private final PublishedPolicy policy;

    ApiGuestPrivacyController(
            GuestOrders guests,
            GuestPages pages,
            Destructions destructions,
            SubjectRequests requests,
            PublishedPolicy policy) {
        this.guests = guests;
        this.pages = pages;
        this.destructions = destructions;
        this.requests = requests;
        this.policy = policy;
    }

    @GetMapping("/api/v1/orders/{number}/privacy")
    @Operation(
            operationId = "getGuestPrivacy",
            summary = "What is held about a guest for her order, and who looked at it",
            description = """
                    What is held for this one order and who looked at it. Each order of a guest is a person of
                    her own, so there is no list over several. `gone` once everything was destroyed.
                    """)
    GuestPrivacyJson show(
            @PathVariable String number, @RequestHeader(name = SECRET, defaultValue = "") String secret, Words words) {
        var page = pages.of(guests.find(number, secret), "/", words);
        return new GuestPrivacyJson(HeldJson.of(page.held()), LooksJson.lines(page.looks()), page.gone());
    }

    @PostMapping(value = "/api/v1/orders/{number}/privacy/copy", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "copyGuestData",
            summary = "A copy of everything that is held about a guest; making one is told in her log",
            description = """
                    The guest's counterpart of an account's copy: a JSON file with the values, by the secret of
                    her order. It opens what is sealed, which is why it is a POST and stands in her log.
                    """)
    ResponseEntity<byte[]> copy(
            @PathVariable String number, @RequestHeader(name = SECRET, defaultValue = "") String secret) {
        var copy = CopyFile.of(
                requests.copyFor(guest(number, secret)), policy.version().name());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(copy);
    }

    @GetMapping("/api/v1/orders/{number}/privacy/destruction")
    @Operation(
            operationId = "getGuestDestruction",
            summary = "What it would mean now to have everything about a guest destroyed",
            description = """
                    Show it before the button of `destroyGuestData`: whether the order would be called off or has to
                    arrive first, and what the law has kept. Asking changes nothing; 404 once it is done.
                    """)
    DestructionJson meaning(
            @PathVariable String number, @RequestHeader(name = SECRET, defaultValue = "") String secret, Words words) {
        return DestructionJson.of(destructions.meaningByLink(guest(number, secret), "/", null), words);
    }

    @PostMapping("/api/v1/orders/{number}/privacy/destruction")
    @Operation(
            operationId = "destroyGuestData",
            summary = "Destroys everything about a guest for good; an order that is not packed is called off",
            description = """
                    Needs no more than the order's secret, and cannot be undone. `must-wait` while a parcel is
                    packed or on its way. What the law keeps, such as a tax invoice, stays until its own day.
                    """)
    @ApiResponse(responseCode = "200", description = "It is done")
    @ApiResponse(responseCode = "409", description = "A parcel is packed or on its way, and has to arrive first")
    ApiDestructionController.DestroyedJson destroy(
            @PathVariable String number, @RequestHeader(name = SECRET, defaultValue = "") String secret, Words words) {
        return switch (destructions.destroyByLink(guest(number, secret), words.lang())) {
            case DestructionResult.Destroyed(var report) ->
                new ApiDestructionController.DestroyedJson(report.cases(), report.keys(), report.values());
            case DestructionResult.MustWait _, DestructionResult.NotProved _ ->
                throw Problem.of(
                        HttpStatus.CONFLICT, "must-wait", words.of("privacycentre.destruction.must-wait"), words);
        };
    }

    private DataSubjectId guest(String number, String secret) {
        return guests.guest(number, secret).orElseThrow(NoSuchPage::new);
    }

    /// What is held about a guest, and who looked.
    ///
    /// @param held what is held for this order
    /// @param looks who looked at it, newest first, 30 at most
    /// @param gone whether everything was destroyed already
    record GuestPrivacyJson(List<HeldJson> held, List<LooksJson.LookJson> looks, boolean gone) {

        GuestPrivacyJson {
            held = List.copyOf(held);
            looks = List.copyOf(looks);
        }
    }
}
