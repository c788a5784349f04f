package org.mukhtalif.store.merchantdesk;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.ProductState;

/// The state of a product as a page shows it.
///
/// @param key of its words
/// @param reason what the store wants changed
public record StatePill(
        String key, String tone, @Nullable String reason, boolean canBeSubmitted, boolean canBeWithdrawn) {

    static StatePill of(ProductState state) {
        return switch (state) {
            case ProductState.Draft(var sentBack) ->
                new StatePill(
                        sentBack.isPresent() ? "desk.state.sent-back" : "desk.state.draft",
                        sentBack.isPresent() ? "pomegranate" : "",
                        sentBack.orElse(null),
                        true,
                        false);
            case ProductState.Submitted _ -> new StatePill("desk.state.submitted", "saffron", null, false, false);
            case ProductState.Published _ -> new StatePill("desk.state.published", "palm", null, false, true);
            case ProductState.Withdrawn(var _, var reason) ->
                new StatePill("desk.state.withdrawn", "pomegranate", reason.orElse(null), true, false);
        };
    }
}
