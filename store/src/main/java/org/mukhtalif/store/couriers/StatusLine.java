package org.mukhtalif.store.couriers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.TrackingNumber;

/// One line of what a courier says: `parcel,event,at,tracking`.
sealed interface StatusLine {

    /// Its place in the file, from 1 for the head.
    int place();

    enum Event {
        PICKED_UP,
        DELIVERED,
        /// Nobody took it; the courier comes again.
        FAILED,
        RETURNED
    }

    /// @param tracking the courier's own number
    record Said(int place, FulfilmentNumber parcel, Event event, Instant at, Optional<TrackingNumber> tracking)
            implements StatusLine {}

    /// @param reason the key of why it says nothing
    record Dirty(int place, String reason) implements StatusLine {}

    static StatusLine of(int place, String line, char separator) {
        if (line.length() > 200) return new Dirty(place, "shape");
        var cells = Arrays.stream(line.split(separator == ';' ? ";" : ",", -1))
                .map(StatusLine::plain)
                .toArray(String[]::new);
        if (cells.length < 3 || cells.length > 4) return new Dirty(place, "shape");
        var parcel = FulfilmentNumber.of(cells[0].toUpperCase(Locale.ROOT));
        if (parcel.isEmpty()) return new Dirty(place, "parcel");
        var event = event(cells[1]);
        if (event.isEmpty()) return new Dirty(place, "event");
        var at = time(cells[2]);
        if (at.isEmpty()) return new Dirty(place, "time");
        var tracking = cells.length < 4 ? "" : cells[3];
        var number = TrackingNumber.of(tracking);
        if (number.isEmpty() && !tracking.isEmpty()) return new Dirty(place, "tracking");
        return new Said(place, parcel.get(), event.get(), at.get(), number);
    }

    private static Optional<Event> event(String cell) {
        var name = cell.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(Event.values())
                .filter(event -> event.name().equals(name))
                .findFirst();
    }

    private static Optional<Instant> time(String cell) {
        try {
            return Optional.of(OffsetDateTime.parse(cell).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Without quotes and spaces around it, and with Latin digits.
    private static String plain(String cell) {
        var bare = cell.strip();
        if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\""))
            bare = bare.substring(1, bare.length() - 1);
        var plain = new StringBuilder();
        bare.strip()
                .codePoints()
                .forEach(letter ->
                        plain.appendCodePoint(Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
        return plain.toString();
    }
}
