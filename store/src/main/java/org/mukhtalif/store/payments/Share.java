package org.mukhtalif.store.payments;

import org.mukhtalif.store.money.Money;

/// What of a payment belongs to one part of what is paid for, in the words of whoever starts it.
public record Share(String part, Money amount) {

    public Share {
        if (part.isEmpty() || part.length() > 40)
            throw new IllegalArgumentException("A share's part is called by 1 to 40 characters");
    }
}
