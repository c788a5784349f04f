package org.mukhtalif.store.ui;

import static java.time.format.ResolverStyle.STRICT;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// A day or moment as somebody typed it or a file holds it: `2026-11-28`, `2026-11-28T09:30`, `28/11/2026 09:30`, in
/// Arabic digits too. A day alone is its first moment.
public final class TypedMoment {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("uuuu-M-d[['T'][' ']H:mm[:ss]]").withResolverStyle(STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu[ H:mm[:ss]]").withResolverStyle(STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu[ H:mm[:ss]]").withResolverStyle(STRICT),
            DateTimeFormatter.ofPattern("uuuu/M/d[ H:mm[:ss]]").withResolverStyle(STRICT));
    private static final DateTimeFormatter IN_FORMS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private TypedMoment() {}

    public static Optional<Instant> of(String typed, ZoneId zone) {
        var plain = withLatinDigits(typed.strip());
        return FORMS.stream()
                .map(form -> read(plain, form, zone))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// As a field of a form takes it.
    public static String inForm(Instant at, ZoneId zone) {
        return IN_FORMS.format(at.atZone(zone));
    }

    private static String withLatinDigits(String typed) {
        var plain = new StringBuilder();
        typed.codePoints()
                .forEach(letter ->
                        plain.appendCodePoint(Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
        return plain.toString();
    }

    private static Optional<Instant> read(String plain, DateTimeFormatter form, ZoneId zone) {
        try {
            var read = form.parseBest(plain, LocalDateTime::from, LocalDate::from);
            var moment = read instanceof LocalDateTime time ? time : ((LocalDate) read).atStartOfDay();
            return Optional.of(moment.atZone(zone).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
