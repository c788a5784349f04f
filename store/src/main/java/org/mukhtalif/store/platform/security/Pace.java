package org.mukhtalif.store.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mukhtalif.store.platform.WebAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How fast a program may ask: so many requests a minute from one place, a burst of that many at once. Only a keyed
/// hash of the place is remembered, in memory, for two minutes; the key dies with the process.
@Component
class Pace {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int USUAL = 1_200;
    private static final int MOST = 1_000_000;

    private final Cache<ByteBuffer, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(A_MINUTE.multipliedBy(2))
            .build();
    private final SecretKeySpec key = randomKey();
    private final int aMinute;

    /// @param aMinute requests that one place may send in a minute; nothing said: a trial on this machine does not
    ///     measure, a public store allows 1,200
    @Autowired
    Pace(
            @Value("${mukhtalif.api-requests-per-minute:0}") int aMinute,
            @Value("${mukhtalif.base-url:}") String baseUrl) {
        this(aMinute > 0 || !new WebAddress(baseUrl).isPublic() ? aMinute : USUAL);
    }

    Pace(int aMinute) {
        if (aMinute < 0 || aMinute > MOST)
            throw new IllegalArgumentException(
                    "mukhtalif.api-requests-per-minute is %d. Set 1 to %d, such as %d, or leave it out."
                            .formatted(aMinute, MOST, USUAL));
        this.aMinute = aMinute;
    }

    /// One more request from there.
    ///
    /// @return how long to wait before the next; zero: it may
    Duration waitFor(String place) {
        if (aMinute == 0) return Duration.ZERO;
        var probe = bucket(noise(place)).tryConsumeAndReturnRemaining(1);
        return waitAfter(probe);
    }

    private Bucket bucket(ByteBuffer whose) {
        return buckets.get(
                whose,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, A_MINUTE))
                        .build());
    }

    private static Duration waitAfter(ConsumptionProbe probe) {
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private ByteBuffer noise(String place) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(place.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", missing);
        }
    }

    private static SecretKeySpec randomKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
