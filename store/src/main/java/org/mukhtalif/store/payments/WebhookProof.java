package org.mukhtalif.store.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Whether a message comes from the payment company. Secrets are compared in constant time.
@Component
class WebhookProof {

    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Provider provider;
    private final Clock clock;

    WebhookProof(Provider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    boolean holds(WebhookHeaders headers, byte[] raw, JsonNode body) {
        if (!provider.isThere()) return false;
        return switch (provider.access().proof()) {
            case TOKEN ->
                same(
                        provider.access().webhookSecret(),
                        body.path("secret_token").asString(""));
            case SIGNATURE -> isFresh(headers.timestamp()) && isSigned(headers, raw);
        };
    }

    /// The form of Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; several may stand side by
    /// side while a secret is exchanged.
    static String sign(String secret, String id, String timestamp, byte[] raw) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keyOf(secret), "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(raw));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has HmacSHA256", missing);
        }
    }

    private boolean isSigned(WebhookHeaders headers, byte[] raw) {
        var right = sign(provider.access().webhookSecret(), headers.id(), headers.timestamp(), raw);
        return Stream.of(headers.signatures().split(" ", 10)).anyMatch(given -> same(right, given));
    }

    private boolean isFresh(String timestamp) {
        if (!timestamp.matches("[0-9]{1,11}")) return false;
        long away = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
        return away <= TOLERANCE.toSeconds();
    }

    private static byte[] keyOf(String secret) {
        return secret.startsWith("whsec_")
                ? Base64.getDecoder().decode(secret.substring("whsec_".length()))
                : secret.getBytes(UTF_8);
    }

    private static boolean same(String right, String given) {
        return MessageDigest.isEqual(right.getBytes(UTF_8), given.getBytes(UTF_8));
    }
}
