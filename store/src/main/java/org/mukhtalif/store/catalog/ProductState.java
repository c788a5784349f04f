package org.mukhtalif.store.catalog;

import java.time.Instant;
import java.util.Optional;

/// Where a product stands between the merchant who describes it and the shopper who finds it.
public sealed interface ProductState {

    /// Being written.
    ///
    /// @param sentBack what the store wants changed, if it was sent back
    record Draft(Optional<String> sentBack) implements ProductState {
        Submitted submit(Instant at) {
            return new Submitted(at);
        }
    }

    /// Waits for somebody of the store.
    record Submitted(Instant since) implements ProductState {
        Published approve(Instant at) {
            return new Published(at, false);
        }

        Draft sendBack(String reason) {
            return new Draft(Optional.of(reason));
        }
    }

    /// Has a page.
    ///
    /// @param unseen whether it was changed since somebody of the store looked
    record Published(Instant since, boolean unseen) implements ProductState {
        Published approve() {
            return new Published(since, false);
        }

        Withdrawn withdraw(Instant at, Optional<String> reason) {
            return new Withdrawn(at, reason);
        }
    }

    /// Has no page any more; orders of it stand.
    ///
    /// @param reason why the store took it away; empty if the merchant did
    record Withdrawn(Instant since, Optional<String> reason) implements ProductState {
        Submitted submit(Instant at) {
            return new Submitted(at);
        }
    }

    /// The word under which it is stored, and by which pages choose theirs.
    default String key() {
        return switch (this) {
            case Draft _ -> "DRAFT";
            case Submitted _ -> "SUBMITTED";
            case Published _ -> "PUBLISHED";
            case Withdrawn _ -> "WITHDRAWN";
        };
    }
}
