package org.mukhtalif.store.accounts;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.Postbox;

/// Somebody invented who registers; each has an address of her own.
final class Newcomer {

    static final String PASSWORD = "نخلة طويلة قرب البئر القديمة";
    private static final PersonalText PLACE = new PersonalText("192.0.2.7");

    final String number = UUID.randomUUID().toString().substring(0, 13);
    final Map<PersonalField, PersonalText> typed = new EnumMap<>(PersonalField.class);

    Newcomer() {
        with(PersonalField.EMAIL, "sara-" + number + "@mail.example");
        with(PersonalField.USER_NAME, "سارة-" + number);
        with(PersonalField.PASSWORD, PASSWORD);
        with(PersonalField.ADULT, "yes");
    }

    Newcomer with(PersonalField field, String words) {
        typed.put(field, new PersonalText(words));
        return this;
    }

    RegistrationForm form() {
        return new RegistrationForm(typed, Locale.of("ar"), Optional.of(AcceptedTerms.VERSION));
    }

    PersonalText typed(PersonalField field) {
        return typed.get(field);
    }

    Postbox postbox() {
        return new Postbox(typed(PersonalField.EMAIL).reveal());
    }

    SignInForm signIn(PersonalField who, String password) {
        return new SignInForm(typed(who), new PersonalText(password), PLACE, Locale.of("ar"));
    }

    static PersonalText place() {
        return PLACE;
    }
}
