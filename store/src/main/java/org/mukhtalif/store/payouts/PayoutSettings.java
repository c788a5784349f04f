package org.mukhtalif.store.payouts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The account from which the store pays its merchants, and how the bank knows the store.
@ConfigurationProperties("mukhtalif.payouts")
record PayoutSettings(
        @Nullable String iban, @DefaultValue("Mukhtalif") String payer) {

    PayoutSettings {
        if (iban != null && !iban.isBlank() && Iban.of(iban).isEmpty())
            throw new IllegalArgumentException(
                    "mukhtalif.payouts.iban is no IBAN; give one like SA0380000000608010167519");
    }

    Optional<Iban> from() {
        return Optional.ofNullable(iban).flatMap(Iban::of);
    }
}
