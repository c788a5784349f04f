package org.mukhtalif.store.privacycentre;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.consent.Guardianships;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Holding;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.accounts.BirthDate;
import org.mukhtalif.store.accounts.FullName;
import org.mukhtalif.store.accounts.NationalId;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Which values a person may replace herself, and what each must look like.
@Component
class Corrections {

    static final List<PersonalField> FIELDS =
            List.of(PersonalField.FULL_NAME, PersonalField.BIRTH_DATE, PersonalField.NATIONAL_ID);

    private final SubjectRequests requests;
    private final PublishedPolicy policy;
    private final Guardianships guardianships;
    private final Clock clock;
    private final ZoneId zone;

    Corrections(
            SubjectRequests requests, PublishedPolicy policy, Guardianships guardianships, Clock clock, ZoneId zone) {
        this.requests = requests;
        this.policy = policy;
        this.guardianships = guardianships;
        this.clock = clock;
        this.zone = zone;
    }

    /// The form, empty or with what was refused.
    CorrectionPage page(
            DataSubjectId subject,
            Map<PersonalField, PersonalText> typed,
            Map<PersonalField, String> faults,
            Words words) {
        var held = requests.holdings(subject).stream()
                .filter(holding -> holding.caseId().equals(CaseId.ACCOUNT))
                .map(Holding::field)
                .collect(toSet());
        return new CorrectionPage(FIELDS.stream()
                .map(field -> {
                    var notice = policy.noticeFor(field.key(), Purpose.ACCOUNT).orElseThrow();
                    return new CorrectionPage.Line(
                            field.key(),
                            notice.label().in(words.isArabic()),
                            notice.why().in(words.isArabic()),
                            held.contains(field),
                            typed.get(field),
                            faults.get(field));
                })
                .toList());
    }

    /// Of what was sent that which can be mended, by the keys of the fields; blank values are left out.
    static Map<PersonalField, PersonalText> typed(Map<String, PersonalText> sent) {
        var typed = new EnumMap<PersonalField, PersonalText>(PersonalField.class);
        for (var field : FIELDS) {
            var text = sent.get(field.key());
            if (text != null && !text.isBlank()) typed.put(field, text);
        }
        return typed;
    }

    /// What is wrong with what was typed, a key for each field; nothing if all is right.
    Map<PersonalField, String> faults(DataSubjectId subject, Map<PersonalField, PersonalText> typed) {
        boolean child = guardianships.isChild(subject);
        var faults = new EnumMap<PersonalField, String>(PersonalField.class);
        typed.forEach((field, text) -> fault(field, text, child).ifPresent(key -> faults.put(field, key)));
        return faults;
    }

    /// Replaces each value by the right one.
    void replace(DataSubjectId subject, Map<PersonalField, PersonalText> typed) {
        typed.forEach((field, text) -> requests.correct(subject, field, tidy(field, text)));
    }

    private Optional<String> fault(PersonalField field, PersonalText text, boolean child) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return switch (field) {
            case FULL_NAME -> FullName.fault(text);
            case BIRTH_DATE -> child ? BirthDate.faultOfChild(text, today) : BirthDate.faultOfAdult(text, today);
            case NATIONAL_ID -> NationalId.fault(text);
            default -> Optional.of("privacycentre.correction.not-here");
        };
    }

    private static PersonalText tidy(PersonalField field, PersonalText text) {
        return switch (field) {
            case FULL_NAME -> new FullName(text).text();
            case BIRTH_DATE -> new BirthDate(text).text();
            case NATIONAL_ID -> new NationalId(text).digits();
            default -> text;
        };
    }
}
