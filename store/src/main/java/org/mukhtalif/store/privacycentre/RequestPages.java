package org.mukhtalif.store.privacycentre;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.subjectrequests.RequestKind;
import org.mukhtalif.privacy.subjectrequests.RequestNumber;
import org.mukhtalif.privacy.subjectrequests.RightsCases;
import org.mukhtalif.privacy.subjectrequests.SubjectRequest;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the pages of a person's requests in writing.
@Component
class RequestPages {

    private final RightsCases cases;
    private final PublishedPolicy policy;

    RequestPages(RightsCases cases, PublishedPolicy policy) {
        this.cases = cases;
        this.policy = policy;
    }

    /// @param refused what was asked for, when it was refused; `fault` says why, as a key of the message bundle
    RequestsPage list(Asker asker, Optional<RequestWish> refused, @Nullable String fault, Words words) {
        var why = policy.noticeFor(PersonalField.REQUEST_TEXT.key(), Purpose.RIGHTS)
                .map(notice -> notice.why().in(words.isArabic()))
                .orElse("");
        return new RequestsPage(
                asker.path(),
                asker.byLink(),
                cases.of(asker.subject()).stream().map(RequestPages::row).toList(),
                Arrays.stream(RequestKind.values())
                        .map(kind -> new Choice(kind.key(), words.of("privacycentre.requests.kind." + kind.key())))
                        .toList(),
                refused.map(RequestWish::kind).orElse(null),
                refused.map(RequestWish::text).orElse(null),
                fault,
                why);
    }

    /// One of her own requests; somebody else's does not exist for her.
    Optional<RequestPage> one(Asker asker, RequestNumber number) {
        return cases.find(number)
                .filter(request -> request.facts().subject().equals(Optional.of(asker.subject())))
                .map(request -> page(asker, request, cases.wordsFor(Recipient.THE_PERSON, number)));
    }

    private static RequestPage page(Asker asker, SubjectRequest request, Map<PersonalField, PersonalText> said) {
        var refusal = request instanceof SubjectRequest.Refused refused
                ? "privacycentre.requests.refusal." + refused.reason().key()
                : null;
        return new RequestPage(
                asker.path(),
                asker.byLink(),
                row(request),
                request.facts()
                        .extension()
                        .map(reason -> "privacycentre.requests.extension." + reason.key())
                        .orElse(null),
                refusal,
                said.get(PersonalField.REQUEST_TEXT),
                said.get(PersonalField.REQUEST_ANSWER),
                !(request instanceof SubjectRequest.Open));
    }

    private static RequestsPage.Row row(SubjectRequest request) {
        var facts = request.facts();
        var state = switch (request) {
            case SubjectRequest.Open _ -> "open";
            case SubjectRequest.Answered _ -> "answered";
            case SubjectRequest.Refused _ -> "refused";
        };
        var tone = switch (request) {
            case SubjectRequest.Open _ -> "saffron";
            case SubjectRequest.Answered _ -> "palm";
            case SubjectRequest.Refused _ -> "pomegranate";
        };
        return new RequestsPage.Row(
                facts.number().value(),
                "privacycentre.requests.kind." + facts.kind().key(),
                "privacycentre.requests.state." + state,
                tone,
                facts.received(),
                facts.due());
    }
}
