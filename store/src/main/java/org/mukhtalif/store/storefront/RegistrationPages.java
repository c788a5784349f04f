package org.mukhtalif.store.storefront;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.policy.FieldNotice;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.accounts.RegistrationForm;
import org.mukhtalif.store.terms.Terms;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the registration page from the published policy and from what was typed.
@Component
class RegistrationPages {

    private final PublishedPolicy policy;
    private final Terms terms;

    RegistrationPages(PublishedPolicy policy, Terms terms) {
        this.policy = policy;
        this.terms = terms;
    }

    RegistrationPage empty(Words words) {
        return refused(Map.of(), Map.of(), words);
    }

    /// The form again, under the terms in force.
    ///
    /// @param shown the version that the form named; blank if it named none
    RegistrationPage underOtherTerms(Map<PersonalField, PersonalText> typed, String shown, Words words) {
        var why = shown.isBlank() ? "accounts.registration.terms.missing" : "accounts.registration.terms.changed";
        return page(typed, Map.of(), words.of(why), words);
    }

    /// @param faults for each field a key of the message bundle
    RegistrationPage refused(Map<PersonalField, PersonalText> typed, Map<PersonalField, String> faults, Words words) {
        return page(typed, faults, null, words);
    }

    private RegistrationPage page(
            Map<PersonalField, PersonalText> typed,
            Map<PersonalField, String> faults,
            @Nullable String termsNote,
            Words words) {
        var kept = new EnumMap<PersonalField, PersonalText>(PersonalField.class);
        kept.putAll(typed);
        kept.remove(PersonalField.PASSWORD);
        var told = new LinkedHashMap<String, String>();
        asked().filter(faults::containsKey)
                .forEach(field -> told.put(field.key(), words.of(String.valueOf(faults.get(field)))));
        boolean open = RegistrationForm.OPTIONAL.stream()
                .anyMatch(field -> faults.containsKey(field) || (kept.containsKey(field) && !isBlank(kept, field)));
        return new RegistrationPage(
                byKey(kept),
                told,
                notices(words),
                told.entrySet().stream()
                        .map(fault -> new FieldError(fault.getKey(), fault.getValue()))
                        .toList(),
                open,
                terms.inForce().name(),
                termsNote);
    }

    private Map<String, RegistrationPage.Notice> notices(Words words) {
        var notices = new LinkedHashMap<String, RegistrationPage.Notice>();
        asked().forEach(field -> policy.noticeFor(field.key(), Purpose.ACCOUNT)
                .or(() -> policy.noticeFor(field.key(), Purpose.NOTICES))
                .ifPresent(notice -> notices.put(field.key(), notice(notice, words))));
        return notices;
    }

    private static RegistrationPage.Notice notice(FieldNotice notice, Words words) {
        boolean arabic = words.isArabic();
        return new RegistrationPage.Notice(
                notice.label().in(arabic),
                words.of(
                        "accounts.field.why",
                        notice.why().in(arabic),
                        notice.basis().in(arabic),
                        notice.period().in(arabic)));
    }

    private static Stream<PersonalField> asked() {
        return Stream.of(RegistrationForm.REQUIRED, List.of(RegistrationForm.OF_A_CHILD), RegistrationForm.OPTIONAL)
                .flatMap(List::stream);
    }

    private static Map<String, PersonalText> byKey(Map<PersonalField, PersonalText> typed) {
        var byKey = new LinkedHashMap<String, PersonalText>();
        typed.forEach((field, text) -> byKey.put(field.key(), text));
        return byKey;
    }

    private static boolean isBlank(Map<PersonalField, PersonalText> typed, PersonalField field) {
        var text = typed.get(field);
        return text == null || text.isBlank();
    }
}
