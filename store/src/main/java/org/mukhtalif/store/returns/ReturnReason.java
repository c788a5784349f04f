package org.mukhtalif.store.returns;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a shopper sends goods back. A list and no free text: nobody has to write about herself.
public enum ReturnReason {
    CHANGED_MIND,
    DAMAGED,
    WRONG_GOODS,
    NOT_AS_DESCRIBED,
    INCOMPLETE;

    /// Whether the merchant is to bear what sending cost.
    public boolean isTheMerchants() {
        return switch (this) {
            case CHANGED_MIND -> false;
            case DAMAGED, WRONG_GOODS, NOT_AS_DESCRIBED, INCOMPLETE -> true;
        };
    }

    /// The word for it in a form and in the bundle.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReturnReason> of(String key) {
        return Stream.of(values()).filter(reason -> reason.key().equals(key)).findFirst();
    }
}
