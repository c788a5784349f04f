package org.mukhtalif.store.invoices;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Signs documents, when the operator gave a key.
@Component
class Signing {

    private final Optional<SigningKey> key;

    Signing(InvoiceSettings settings) {
        this.key = Optional.ofNullable(settings.key())
                .flatMap(file -> Optional.ofNullable(settings.certificate()).map(other -> SigningKey.of(file, other)));
    }

    Optional<Stamp> stamp(String hash, Instant at) {
        return key.map(known -> StampXml.of(known, hash, at));
    }
}
