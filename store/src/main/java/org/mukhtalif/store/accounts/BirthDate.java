package org.mukhtalif.store.accounts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// A day of birth in the Gregorian calendar, written 1990-05-17, in any of the digits in use.
public record BirthDate(PersonalText text) {

    /// From this age on a person acts for herself.
    static final int ADULT_YEARS = 18;

    private static final int OLDEST_YEARS = 120;
    private static final String NOT_ADULT = "accounts.birth-date.not-adult";

    public BirthDate {
        text = latin(text);
        if (day(text).isEmpty()) throw new IllegalArgumentException("A birth date is written 1990-05-17");
    }

    /// What is wrong with what was typed by somebody who says she is an adult, as a key of the message bundle, or
    /// nothing.
    public static Optional<String> faultOfAdult(PersonalText typed, LocalDate today) {
        var day = day(latin(typed));
        if (day.isEmpty()) return Optional.of("accounts.birth-date.shape");
        if (day.get().isAfter(today) || day.get().isBefore(today.minusYears(OLDEST_YEARS)))
            return Optional.of("accounts.birth-date.unlikely");
        return day.get().isAfter(today.minusYears(ADULT_YEARS)) ? Optional.of(NOT_ADULT) : Optional.empty();
    }

    /// What is wrong with what was typed by somebody who says she is under 18.
    public static Optional<String> faultOfChild(PersonalText typed, LocalDate today) {
        var fault = faultOfAdult(typed, today);
        if (fault.isEmpty()) return Optional.of("accounts.birth-date.adult");
        return fault.filter(key -> !key.equals(NOT_ADULT));
    }

    private static PersonalText latin(PersonalText typed) {
        return new PersonalText(Typed.latinDigits(Typed.tidy(typed).reveal()).replace('/', '-'));
    }

    private static Optional<LocalDate> day(PersonalText written) {
        try {
            return Optional.of(LocalDate.parse(written.reveal()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
