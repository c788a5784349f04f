package org.mukhtalif.store.merchantdesk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Piece;

/// The merchant's programs and what they were told.
///
/// @param secret what the program just registered checks signatures with; shown this once
/// @param fault what is wrong with the address that was typed, in words
/// @param typed the address that was typed and refused
public record WebhooksPage(
        List<Program> programs,
        Piece<Told> messages,
        @Nullable String secret,
        @Nullable String fault,
        String typed) {

    public WebhooksPage {
        programs = List.copyOf(programs);
    }

    /// A registered program.
    public record Program(String id, String url, Instant madeAt) {}

    /// A message.
    ///
    /// @param state key of the words for how far it has come
    /// @param tone of the pill
    /// @param answer the last HTTP status, or a dash
    public record Told(
            String id, String program, String kind, Instant at, String state, String tone, String answer, int tries) {}
}
