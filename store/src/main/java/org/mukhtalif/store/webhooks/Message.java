package org.mukhtalif.store.webhooks;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something that one program is told, and how far that has come.
///
/// @param id the same for every try, so that a program which hears it twice knows
/// @param kind such as `order.confirmed`
/// @param tries how often it was tried
/// @param answer the last HTTP status; nothing if nobody answered, or it was not tried yet
/// @param state whether it was told
public record Message(
        String id, UUID endpoint, String kind, Instant writtenAt, int tries, Optional<Integer> answer, State state) {

    public MessagePlace place() {
        return new MessagePlace(writtenAt, id, endpoint);
    }

    /// How far it has come.
    public sealed interface State {

        /// @param at when it will be tried next
        record Waiting(Instant at) implements State {}

        record Told(Instant at) implements State {}

        /// Tried for two days and more; the merchant may have it told again.
        record GivenUp() implements State {}
    }
}
