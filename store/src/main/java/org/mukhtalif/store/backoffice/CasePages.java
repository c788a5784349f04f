package org.mukhtalif.store.backoffice;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.subjectrequests.ExtensionReason;
import org.mukhtalif.privacy.subjectrequests.RefusalReason;
import org.mukhtalif.privacy.subjectrequests.RequestNumber;
import org.mukhtalif.privacy.subjectrequests.RightsCases;
import org.mukhtalif.privacy.subjectrequests.SubjectRequest;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the officer's pages. Opening one request opens what was written in it, and the asker's book tells it.
@Component
class CasePages {

    private static final int MOST = 200;

    private final RightsCases cases;
    private final Clock clock;

    CasePages(RightsCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    CasesPage list(SignedIn who, Words words) {
        return new CasesPage(
                StaffLinks.of(who.role(), words),
                cases.byDueDate(MOST).stream().map(this::row).toList());
    }

    Optional<CasePage> one(RequestNumber number, SignedIn who, Words words) {
        return cases.find(number).map(request -> {
            boolean open = request instanceof SubjectRequest.Open;
            var said = open
                    ? cases.wordsFor(Recipient.officer(who.account().toString()), number)
                    : Map.<PersonalField, PersonalText>of();
            return new CasePage(
                    StaffLinks.of(who.role(), words),
                    row(request),
                    said.get(PersonalField.REQUEST_TEXT),
                    open,
                    open
                            && request.facts().extension().isEmpty()
                            && clock.instant().isBefore(request.facts().due()),
                    choices(
                            Arrays.stream(RefusalReason.values())
                                    .map(RefusalReason::key)
                                    .toList(),
                            "refusal",
                            words),
                    choices(
                            Arrays.stream(ExtensionReason.values())
                                    .map(ExtensionReason::key)
                                    .toList(),
                            "extension",
                            words));
        });
    }

    private static List<Choice> choices(List<String> keys, String group, Words words) {
        return keys.stream()
                .map(key -> new Choice(key, words.of("backoffice.cases." + group + "." + key)))
                .toList();
    }

    private CasesPage.Row row(SubjectRequest request) {
        var facts = request.facts();
        var state = switch (request) {
            case SubjectRequest.Open open -> open.isOverdue(clock.instant()) ? "overdue" : "open";
            case SubjectRequest.Answered _ -> "answered";
            case SubjectRequest.Refused _ -> "refused";
        };
        var tone = switch (state) {
            case "overdue" -> "pomegranate";
            case "open" -> "saffron";
            default -> "palm";
        };
        return new CasesPage.Row(
                facts.number().value(),
                "privacycentre.requests.kind." + facts.kind().key(),
                "backoffice.cases.state." + state,
                tone,
                facts.received(),
                facts.due());
    }
}
