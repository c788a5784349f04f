package org.mukhtalif.store.privacycentre;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.subjectrequests.RequestNumber;
import org.mukhtalif.privacy.subjectrequests.RightsCases;
import org.mukhtalif.store.api.Problem;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A guest's requests in writing, for programs, by the secret of her order: it proves that it is she.
@RestController
@Tag(name = "privacy")
class ApiGuestRequestController {

    private static final String SECRET = "Order-Secret";

    private final GuestOrders guests;
    private final RightsCases cases;
    private final RequestPages pages;

    ApiGuestRequestController(GuestOrders guests, RightsCases cases, RequestPages pages) {
        this.guests = guests;
        this.cases = cases;
        this.pages = pages;
    }

    @GetMapping("/api/v1/orders/{number}/privacy/requests")
    @Operation(
            operationId = "listGuestRequests",
            summary = "A guest's requests in writing about her order, newest first",
            description = """
                    Numbers, kinds and states; `getGuestRequest` tells the words. An order of an account gets 404: its
                    holder asks below `/me`.
                    """)
    List<RequestJson> list(
            @PathVariable String number, @RequestHeader(name = SECRET, defaultValue = "") String secret, Words words) {
        return pages.list(guest(number, secret), Optional.empty(), null, words).rows().stream()
                .map(row -> RequestJson.listed(row, words))
                .toList();
    }

    @PostMapping("/api/v1/orders/{number}/privacy/requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "askInWritingAsGuest",
            summary = "Asks the privacy officer in writing, by the secret of a guest's order",
            description = """
                    Needs a `kind` of right and a text of at most 2,000 letters; the secret stands in for a password. The
                    answer says until when the officer has to reply, which a letter then tells. `invalid` receives nothing.
                    """)
    @ApiResponse(responseCode = "201", description = "It is received, and answered within the time of the law")
    @ApiResponse(responseCode = "422", description = "Something sent cannot be so")
    RequestJson ask(
            @PathVariable String number,
            @RequestHeader(name = SECRET, defaultValue = "") String secret,
            @RequestBody GuestWishJson sent,
            Words words) {
        var guest = guest(number, secret);
        var wish = sent.wish();
        wish.fault().ifPresent(fault -> {
            throw Problem.ofFields(Map.of(fault.endsWith("kind") ? "kind" : "text", fault), words);
        });
        return one(guest, cases.receive(guest.subject(), wish.right(), wish.text(), words.lang()), words);
    }

    @GetMapping("/api/v1/orders/{number}/privacy/requests/{request}")
    @Operation(
            operationId = "getGuestRequest",
            summary = "One of a guest's requests in writing with what was asked and answered",
            description = """
                    Both texts are sealed, so each call is a look that stands in her log. A request of another order gets
                    404, and so does every one once her data are destroyed.
                    """)
    RequestJson show(
            @PathVariable String number,
            @Parameter(description = "The request's number, as the list tells it") @PathVariable String request,
            @RequestHeader(name = SECRET, defaultValue = "") String secret,
            Words words) {
        var guest = guest(number, secret);
        return RequestNumber.of(request)
                .map(known -> one(guest, known, words))
                .orElseThrow(() -> Problem.notFound(words));
    }

    private RequestJson one(Asker guest, RequestNumber number, Words words) {
        return pages.one(guest, number)
                .map(page -> RequestJson.whole(page, words))
                .orElseThrow(() -> Problem.notFound(words));
    }

    private Asker guest(String number, String secret) {
        return guests.guest(number, secret)
                .map(subject -> new Asker(subject, "/", true))
                .orElseThrow(NoSuchPage::new);
    }

    /// What a guest asks for in writing.
    ///
    /// @param kind the key of a right: `access`, `copy`, `correct` and so on, as the pages offer them
    /// @param text what is asked, at most 2,000 letters
    record GuestWishJson(@Nullable String kind, @Nullable String text) {

        RequestWish wish() {
            return RequestWish.of(kind == null ? "" : kind, text == null ? "" : text);
        }
    }
}
