package org.mukhtalif.store.payments;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The payment company. Without an address nobody can pay online, and no page offers it.
@ConfigurationProperties("mukhtalif.payment")
record ProviderSettings(
        @Nullable URI url,
        @DefaultValue("") String secretKey,
        @DefaultValue("") String webhookSecret,
        @DefaultValue("TOKEN") ProviderAccess.Proof webhookProof) {

    ProviderSettings {
        if (url != null) new ProviderAccess(url, secretKey, webhookSecret, webhookProof);
    }

    Optional<ProviderAccess> access() {
        return url == null
                ? Optional.empty()
                : Optional.of(new ProviderAccess(url, secretKey, webhookSecret, webhookProof));
    }

    @Override
    public String toString() {
        return "ProviderSettings[url=" + url + "]";
    }
}
