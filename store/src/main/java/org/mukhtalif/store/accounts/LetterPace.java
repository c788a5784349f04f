package org.mukhtalif.store.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Keeps an address that anybody may type from being flooded: three letters a day from this machine. Remembered is
/// only a keyed hash, in memory.
@Component
public class LetterPace {

    static final int A_DAY = 3;

    private final Cache<ByteBuffer, AtomicInteger> sent = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();
    private final KeyedHash hash = new KeyedHash();

    LetterPace() {}

    /// Whether one more letter may go there; saying yes counts as one.
    public boolean allows(EmailAddress address) {
        return sent.get(hash.of("letter", address.recognised()), _ -> new AtomicInteger())
                        .incrementAndGet()
                <= A_DAY;
    }
}
