package org.mukhtalif.store.payments;

import java.util.Optional;
import java.util.UUID;

/// An id as it comes back to us, in an address or from the payment company.
final class WrittenId {

    private WrittenId() {}

    /// Nothing if what was written is none.
    static Optional<UUID> of(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
