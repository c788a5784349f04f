package org.mukhtalif.store.payments;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// By what a refund is known. Whoever asks for one makes it, so that asking twice gives back once.
public record RefundId(UUID value) {

    public RefundId {
        requireNonNull(value, "A refund's id has a value");
    }

    public static RefundId random() {
        return new RefundId(UUID.randomUUID());
    }

    /// What was written in an address; nothing if it is none.
    public static Optional<RefundId> of(String written) {
        return WrittenId.of(written).map(RefundId::new);
    }

    /// The one refund there can be for this reason, such as a merchant's part that was called off.
    public static RefundId because(PaymentReference reference, String reason) {
        return new RefundId(UUID.nameUUIDFromBytes((reference + "/" + reason).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
