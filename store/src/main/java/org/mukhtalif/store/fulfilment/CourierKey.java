package org.mukhtalif.store.fulfilment;

import java.util.Optional;
import org.mukhtalif.privacy.policy.Recipient;

/// A company that carries parcels, by its key in the store's register.
public record CourierKey(String value) {

    private static final String SHAPE = "[a-z][a-z0-9-]{1,30}";

    public CourierKey {
        if (!value.matches(SHAPE))
            throw new IllegalArgumentException(
                    "A courier's key has 2 to 31 small Latin letters, digits or dashes, such as swift");
    }

    /// What was typed, if it can be one.
    public static Optional<CourierKey> of(String typed) {
        return typed.matches(SHAPE) ? Optional.of(new CourierKey(typed)) : Optional.empty();
    }

    /// The courier as the policy and the access log know it: one recipient of the kind `courier`.
    public Recipient asRecipient() {
        return Recipient.courier(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
