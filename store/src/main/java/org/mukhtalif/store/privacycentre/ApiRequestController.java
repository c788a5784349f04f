package org.mukhtalif.store.privacycentre;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.privacyspi.SubjectVerifier;
import org.mukhtalif.privacy.subjectrequests.RequestNumber;
import org.mukhtalif.privacy.subjectrequests.RightsCases;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.api.Problem;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Asking the privacy officer in writing for what no operation does, for programs.
@RestController
@Tag(name = "privacy")
class ApiRequestController {

    private final RightsCases cases;
    private final RequestPages pages;
    private final SubjectVerifier verifier;

    ApiRequestController(RightsCases cases, RequestPages pages, SubjectVerifier verifier) {
        this.cases = cases;
        this.pages = pages;
        this.verifier = verifier;
    }

    @GetMapping("/api/v1/me/requests")
    @Operation(
            operationId = "listMyRequests",
            summary = "The signed-in person's requests in writing, newest first",
            description = """
                    Numbers, kinds and states; the words of a request are told by `getMyRequest`. Empty for who
                    never asked in writing.
                    """)
    List<RequestJson> list(SignedIn holder, Words words) {
        return pages.list(Asker.inAccount(holder.subject()), Optional.empty(), null, words).rows().stream()
                .map(row -> RequestJson.listed(row, words))
                .toList();
    }

    @PostMapping("/api/v1/me/requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "askInWriting",
            summary = "Asks the privacy officer in writing; that it is the account's holder is proved by the password",
            description = """
                    For what no operation does. Needs a `kind` of right, a text of at most 2,000 letters and the
                    password once more; the answer says until when the officer has to reply. `wrong-password`
                    and `invalid` receive nothing.
                    """)
    @ApiResponse(responseCode = "201", description = "It is received, and answered within the time of the law")
    @ApiResponse(responseCode = "422", description = "Something sent cannot be so, or the password is wrong")
    RequestJson ask(@RequestBody RequestWishJson sent, SignedIn holder, Words words) {
        var wish = sent.wish();
        wish.fault().ifPresent(fault -> {
            throw Problem.ofFields(Map.of(fault.endsWith("kind") ? "kind" : "text", fault), words);
        });
        var proof = sent.password() == null ? new PersonalText("") : sent.password();
        if (!verifier.proves(holder.subject(), proof))
            throw Problem.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "wrong-password",
                    words.of("privacycentre.requests.not-proved"),
                    words);
        var number = cases.receive(holder.subject(), wish.right(), wish.text(), words.lang());
        return one(number.value(), holder, words);
    }

    @GetMapping("/api/v1/me/requests/{number}")
    @Operation(
            operationId = "getMyRequest",
            summary = "One request in writing with what was asked and answered; opening the words is told in the log",
            description = """
                    What was asked, what was answered and by when an answer is due. Both texts are sealed, so
                    each call is a look that stands in the person's log. A request of somebody else gets 404.
                    """)
    RequestJson show(@PathVariable String number, SignedIn holder, Words words) {
        return one(number, holder, words);
    }

    private RequestJson one(String number, SignedIn holder, Words words) {
        return RequestNumber.of(number)
                .flatMap(known -> pages.one(Asker.inAccount(holder.subject()), known))
                .map(page -> RequestJson.whole(page, words))
                .orElseThrow(() -> Problem.notFound(words));
    }

    /// What somebody asks for in writing.
    ///
    /// @param kind the key of a right: `access`, `copy`, `correct` and so on, as the pages offer them
    /// @param text what is asked, at most 2,000 letters
    /// @param password the account's, once more
    record RequestWishJson(
            @Nullable String kind,
            @Nullable String text,
            @Nullable PersonalText password) {

        RequestWish wish() {
            return RequestWish.of(kind == null ? "" : kind, text == null ? "" : text);
        }
    }
}
