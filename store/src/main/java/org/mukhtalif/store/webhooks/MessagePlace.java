package org.mukhtalif.store.webhooks;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Where the list of a merchant's messages goes on: after this.
public record MessagePlace(Instant writtenAt, String message, UUID endpoint) {

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{4}-[0-9T:.-]{1,26}Z)_(msg_[A-Za-z0-9]{20,40})_([0-9a-f-]{36})");

    /// The place that an address has; nothing if it is none.
    public static Optional<MessagePlace> of(String written) {
        var parts = SHAPE.matcher(written);
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(
                    new MessagePlace(Instant.parse(parts.group(1)), parts.group(2), UUID.fromString(parts.group(3))));
        } catch (DateTimeParseException | IllegalArgumentException changedByHand) {
            return Optional.empty();
        }
    }

    /// As an address has it.
    @Override
    public String toString() {
        return writtenAt + "_" + message + "_" + endpoint;
    }
}
