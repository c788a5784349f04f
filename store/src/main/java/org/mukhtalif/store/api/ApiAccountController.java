package org.mukhtalif.store.api;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.Registration;
import org.mukhtalif.store.accounts.RegistrationAnswer;
import org.mukhtalif.store.accounts.RegistrationForm;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.notifications.Notices;
import org.mukhtalif.store.terms.Terms;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Accounts for programs: opening one at `/api/v1/accounts`, and who is signed in at `/api/v1/me`.
@RestController
@Tag(name = "account")
class ApiAccountController {

    private final Registration registration;
    private final Terms terms;
    private final Notices notices;
    private final Clock clock;

    ApiAccountController(Registration registration, Terms terms, Notices notices, Clock clock) {
        this.registration = registration;
        this.terms = terms;
        this.notices = notices;
        this.clock = clock;
    }

    @PostMapping("/api/v1/accounts")
    @Operation(
            operationId = "openAccount",
            summary = "Opens an account; a link that confirms the e-mail is on its way, and until then nobody signs in",
            description = """
                    Needs the fields of the registration form by their keys, and as `terms` the version that the
                    form showed: another one than that in force, or none, keeps nothing. The answer does not tell
                    whether that e-mail has an account. For a child `guardianNumber` is what its guardian is
                    asked about. `invalid` names the fields to mend.
                    """)
    @ApiResponse(responseCode = "202", description = "The same answer also where that e-mail has an account already")
    ResponseEntity<GuardianJson> open(@RequestBody RegistrationJson sent, Words words) {
        var inForce = terms.inForce().name();
        if (!inForce.equals(sent.terms())) throw Problem.ofFields(Map.of("terms", "api.terms.not-in-force"), words);
        var form = new RegistrationForm(sent.typed(words), words.language().locale(), Optional.of(inForce));
        return switch (registration.open(form)) {
            case RegistrationAnswer.LinkSent _ -> ResponseEntity.accepted().build();
            case RegistrationAnswer.GuardianAsked(var number) ->
                ResponseEntity.accepted().body(new GuardianJson(number.value()));
            case RegistrationAnswer.Refused(var faults) ->
                throw Problem.ofFields(
                        faults.entrySet().stream()
                                .collect(toMap(fault -> fault.getKey().key(), Map.Entry::getValue)),
                        words);
        };
    }

    @GetMapping("/api/v1/me")
    @Operation(
            operationId = "getMe",
            summary = "Who is signed in: a role; what is held of the person is at /api/v1/me/copy",
            description = """
                    A cheap question whether a token still counts, and how many notices are new. No name is in
                    the answer: what is held of a person is told by her copy, and making one stands in her log.
                    """)
    MeJson me(SignedIn holder) {
        return new MeJson(holder.role().name().toLowerCase(Locale.ROOT), notices.fresh(holder.subject()));
    }

    @GetMapping("/api/v1/me/notices")
    @Operation(
            operationId = "listMyNotices",
            summary = "What letters told the signed-in person, newest first, 50 at most",
            description = """
                    Sentences in the language of `Accept-Language`, each with the number of the order or request
                    it is about. Reading them marks nothing as seen; `putMyNoticesSeen` does.
                    """)
    List<NoticeJson> notices(SignedIn holder, Words words) {
        return notices.of(holder.subject(), 50).stream()
                .map(notice -> new NoticeJson(
                        words.of(notice.key() + ".notice", notice.reference()),
                        notice.reference(),
                        notice.toldAt(),
                        notice.fresh()))
                .toList();
    }

    @PutMapping("/api/v1/me/notices/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "putMyNoticesSeen",
            summary = "Says that all notices up to a moment were shown to the person, who has seen them",
            description = """
                    Send as `until` the newest moment that you showed, so that what came meanwhile stays new. A
                    moment that is still to come counts as now.
                    """)
    void seen(@RequestBody SeenJson sent, SignedIn holder) {
        var now = clock.instant();
        notices.seen(holder.subject(), sent.until() == null || sent.until().isAfter(now) ? now : sent.until());
    }

    /// What was seen.
    ///
    /// @param until the newest moment that was shown; without one it is now
    record SeenJson(@Nullable Instant until) {}

    /// What a letter told.
    ///
    /// @param text what happened, in the caller's language
    /// @param reference the number of the order or the request it is about
    /// @param fresh whether the page of notices was not opened since
    /// @param at when the letter told it
    record NoticeJson(String text, String reference, Instant at, boolean fresh) {}

    /// What opens an account.
    ///
    /// @param fields what was typed, by field: `email`, `user-name`, `password`, `adult` and so on
    /// @param terms the version of the terms that was shown and accepted, see `GET /api/v1/terms`
    record RegistrationJson(
            @Nullable Map<String, PersonalText> fields,
            @Nullable String terms) {

        Map<PersonalField, PersonalText> typed(Words words) {
            var typed = new EnumMap<PersonalField, PersonalText>(PersonalField.class);
            if (fields != null) fields.forEach((name, text) -> typed.put(field(name, words), text));
            return typed;
        }

        private static PersonalField field(String name, Words words) {
            return Arrays.stream(PersonalField.values())
                    .filter(field -> field.key().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Problem.ofFields(Map.of("fields", "api.fields.unknown"), words));
        }
    }

    /// What a child and her guardian know it by.
    ///
    /// @param guardianNumber by which a child and her guardian know what he is asked
    record GuardianJson(String guardianNumber) {}

    /// Who is signed in.
    ///
    /// @param role such as `shopper`
    /// @param freshNotices how many notices came since they were last seen
    record MeJson(String role, int freshNotices) {}
}
