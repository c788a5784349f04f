package org.mukhtalif.store.privacycentre;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.api.Problem;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What is held about a person, who looked at it, and mending it, for programs.
@RestController
@Tag(name = "privacy")
class ApiHeldController {

    private final HeldThings things;
    private final Book book;
    private final Corrections corrections;

    ApiHeldController(HeldThings things, Book book, Corrections corrections) {
        this.things = things;
        this.book = book;
        this.corrections = corrections;
    }

    @GetMapping("/api/v1/me/held")
    @Operation(
            operationId = "listWhatIsHeld",
            summary = "What is held about the signed-in person, for what and until when; the values are in the copy",
            description = """
                    Kinds of data with purpose and term, in the policy's words. Values are not among them:
                    `copyMyData` has them.
                    """)
    List<HeldJson> held(SignedIn holder, Words words) {
        return HeldJson.of(things.of(holder.subject(), words));
    }

    @GetMapping("/api/v1/me/looks")
    @Operation(
            operationId = "listWhoLooked",
            summary = "Who looked at the signed-in person's data, in sentences, newest first, 30 at a time",
            description = """
                    Made of the same entries as the signed log: who, for what, and when. Send `after` back to
                    read on. Looking at one's own log is no look.
                    """)
    LooksJson looks(
            @Parameter(description = "`after` of the page before") @RequestParam(required = false) @Nullable UUID after,
            SignedIn holder,
            Words words) {
        return LooksJson.of(book.page(holder.subject(), Optional.ofNullable(after), words));
    }

    @PatchMapping("/api/v1/me/details")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "correctMyDetails",
            summary = "Mends what an account holds: `full-name`, `birth-date`, `national-id`; what is left out stays",
            description = """
                    Send in `fields` only what changes. What the account does not hold, or is mended elsewhere
                    (the e-mail, the password), is refused with 422, and then nothing is changed.
                    """)
    @ApiResponse(responseCode = "204", description = "The right values took the place of the old ones")
    @ApiResponse(responseCode = "422", description = "Something sent cannot be so, or is not mended here")
    void correct(@RequestBody DetailsJson sent, SignedIn holder, Words words) {
        var typed = Corrections.typed(sent.values());
        if (typed.size() < sent.values().size()) throw Problem.ofFields(Map.of("fields", "api.fields.not-here"), words);
        var faults = corrections.faults(holder.subject(), typed);
        if (!faults.isEmpty())
            throw Problem.ofFields(
                    faults.entrySet().stream()
                            .collect(toMap(fault -> fault.getKey().key(), Map.Entry::getValue)),
                    words);
        corrections.replace(holder.subject(), typed);
    }

    /// What is right, in place of what is held.
    ///
    /// @param fields what is right, by field
    record DetailsJson(@Nullable Map<String, PersonalText> fields) {

        Map<String, PersonalText> values() {
            return fields == null ? Map.of() : fields;
        }
    }
}
