package org.mukhtalif.store.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;

/// Who runs the store, as every page must say (E-Commerce Law): names in the visitor's language, contact,
/// commercial register (10 digits), VAT number (15 digits). What the operator has not given is not shown.
public record Shop(
        String name,
        String wordmark,
        @Nullable String commercialRegister,
        @Nullable String vatNumber,
        @Nullable String email,
        @Nullable Money freeDeliveryOver) {

    public Optional<Money> freeDelivery() {
        return Optional.ofNullable(freeDeliveryOver);
    }
}
