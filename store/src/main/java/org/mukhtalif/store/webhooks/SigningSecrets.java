package org.mukhtalif.store.webhooks;

import org.mukhtalif.privacy.custody.KeptSecrets;
import org.springframework.stereotype.Component;

/// The secret of each program, derived from one that the custodian keeps: no table holds any.
@Component
class SigningSecrets {

    private final KeptSecrets kept;

    SigningSecrets(KeptSecrets kept) {
        this.kept = kept;
    }

    SigningSecret of(Endpoint endpoint) {
        return new SigningSecret(kept.named("webhooks")).derived(endpoint.id().toString());
    }
}
