package org.mukhtalif.store.payments;

import java.net.URI;
import java.util.Locale;

/// How the payment company is reached, and how its messages are known to be its own. Prints without the secrets.
///
/// @param base the root of its interface, such as `https://api.moyasar.com/v1`
/// @param key the store's secret key there
/// @param webhookSecret what its messages are proved with
public record ProviderAccess(URI base, String key, String webhookSecret, Proof proof) {

    public ProviderAccess {
        if (base.getHost() == null || !("https".equals(base.getScheme()) || isOnThisMachine(base)))
            throw new IllegalArgumentException("mukhtalif.payment.url is not an https address; give one like "
                    + "https://api.moyasar.com/v1, or http only on this machine");
        if (key.isBlank())
            throw new IllegalArgumentException(
                    "mukhtalif.payment.secret-key is missing; give the secret key of your account, such as sk_test_…");
        if (webhookSecret.length() < 16)
            throw new IllegalArgumentException(
                    "mukhtalif.payment.webhook-secret is missing or short; give the 16 or more characters that the "
                            + "payment company sends with its messages");
    }

    private static boolean isOnThisMachine(URI base) {
        return "http".equals(base.getScheme())
                && base.getHost().toLowerCase(Locale.ROOT).matches("localhost|127\\.0\\.0\\.1|\\[::1]");
    }

    @Override
    public String toString() {
        return "ProviderAccess[" + base + "]";
    }

    /// How a message proves that it comes from the payment company.
    public enum Proof {
        /// By the secret inside its body (`secret_token`), as Moyasar does.
        TOKEN,
        /// By an HMAC over its id, its time and its body, as Standard Webhooks describes.
        SIGNATURE
    }
}
