package org.mukhtalif.privacy.disclosure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.controls.Guard;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.LegalBasis;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.privacyspi.CaseOwners;
import org.mukhtalif.privacy.privacyspi.CaseStates.Standing;
import org.springframework.stereotype.Component;

/// Who may see what. The rules are asked in the order they stand here; the first that objects is the answer.
@Component
@Guard
class DisclosureRules {

    static final String NOBODY_ANSWERS = "nobody-answers-for-the-case";

    private final PublishedPolicy policy;
    private final CaseOwners owners;
    private final Consents consents;
    private final Clock clock;

    DisclosureRules(PublishedPolicy policy, CaseOwners owners, Consents consents, Clock clock) {
        this.policy = policy;
        this.owners = owners;
        this.consents = consents;
        this.clock = clock;
    }

    Decision decide(DisclosureRequest request) {
        return withoutAsking(request).orElseGet(() -> decision(notEntitledNow(request)));
    }

    /// Decides many by the same rules, as for a batch of letters: whoever owns the cases is asked once for all that
    /// the same recipient wants for the same purpose.
    Map<DisclosureRequest, Decision> decideAll(Collection<DisclosureRequest> requests) {
        if (requests.size() < 2) return requests.stream().collect(toMap(identity(), this::decide));
        var decisions = new HashMap<DisclosureRequest, Decision>();
        for (var request : requests) withoutAsking(request).ifPresent(decision -> decisions.put(request, decision));
        requests.stream()
                .filter(request -> !decisions.containsKey(request))
                .collect(groupingBy(Question::of))
                .forEach((question, asked) -> decisions.putAll(answered(question, asked)));
        return decisions;
    }

    /// What is decided before anybody is asked for the state of the case.
    private Optional<Decision> withoutAsking(DisclosureRequest request) {
        if (asksForSecrets(request)) return Optional.of(new Decision.Refused("secrets-stay-inside"));
        if (isThePersonsRight(request)) return Optional.of(new Decision.Permitted());
        return Stream.<Function<DisclosureRequest, Optional<String>>>of(
                        this::fieldNotDeclared, this::recipientNotRegistered, this::notAgreedTo)
                .map(rule -> rule.apply(request))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Decision.Refused::new);
    }

    private Map<DisclosureRequest, Decision> answered(Question question, List<DisclosureRequest> asked) {
        var cases = asked.stream().map(DisclosureRequest::caseId).collect(toSet());
        var standings = owners.of(asked.getFirst().caseId())
                .map(owner -> owner.standings(cases, question.recipient(), question.purpose()))
                .orElse(Map.of());
        return asked.stream()
                .collect(toMap(
                        identity(),
                        request -> decision(Optional.ofNullable(standings.get(request.caseId()))
                                .map(this::objectionOf)
                                .orElse(Optional.of(NOBODY_ANSWERS)))));
    }

    private static Decision decision(Optional<String> objection) {
        return objection.<Decision>map(Decision.Refused::new).orElseGet(Decision.Permitted::new);
    }

    /// What the owners of one kind of cases are asked at once.
    private record Question(String kind, Recipient recipient, Purpose purpose) {
        static Question of(DisclosureRequest request) {
            return new Question(request.caseId().kind(), request.recipient(), request.purpose());
        }
    }

    /// A hash of a password is compared inside the engine, and shown to nobody, not even to the person.
    private static boolean asksForSecrets(DisclosureRequest request) {
        return request.fields().stream().anyMatch(PersonalField::isSecret);
    }

    /// Her own data is hers to see, whatever the state of a case. That it is she was proved before.
    private static boolean isThePersonsRight(DisclosureRequest request) {
        return request.recipient().equals(Recipient.THE_PERSON) && request.purpose() == Purpose.RIGHTS;
    }

    private Optional<String> fieldNotDeclared(DisclosureRequest request) {
        return request.fields().stream()
                .filter(field ->
                        policy.retentionOf(field.key(), request.purpose()).isEmpty())
                .map(_ -> "field-not-declared")
                .findFirst();
    }

    private Optional<String> recipientNotRegistered(DisclosureRequest request) {
        return request.fields().stream()
                .filter(field -> !policy.permits(request.recipient().kind(), field.key(), request.purpose()))
                .map(_ -> "recipient-not-registered")
                .findFirst();
    }

    /// Asked at every opening, so a consent that is taken back ends the purpose at once.
    private Optional<String> notAgreedTo(DisclosureRequest request) {
        boolean needed = policy.purpose(request.purpose()).basis() == LegalBasis.CONSENT;
        return needed && !consents.isGiven(request.subject(), request.purpose())
                ? Optional.of("no-consent")
                : Optional.empty();
    }

    private Optional<String> notEntitledNow(DisclosureRequest request) {
        return owners.of(request.caseId())
                .map(owner -> owner.standing(request.caseId(), request.recipient(), request.purpose()))
                .map(this::objectionOf)
                .orElse(Optional.of(NOBODY_ANSWERS));
    }

    private Optional<String> objectionOf(Standing standing) {
        return switch (standing) {
            case Standing.Entitled(var until) ->
                until.isAfter(clock.instant()) ? Optional.empty() : Optional.of("window-closed");
            case Standing.NotEntitled(var rule) -> Optional.of(rule);
        };
    }
}
