package org.mukhtalif.store.merchants;

import org.mukhtalif.privacy.policy.Recipient;

/// A merchant, by the number this installation gave it.
public record MerchantId(long value) {

    public MerchantId {
        if (value < 1) throw new IllegalArgumentException("A merchant's id is a number from 1; got " + value);
    }

    /// The merchant as the policy and the access log know it: one recipient of the kind `merchant`.
    public Recipient asRecipient() {
        return Recipient.merchant(toString());
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
