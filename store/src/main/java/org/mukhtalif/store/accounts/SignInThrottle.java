package org.mukhtalif.store.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.stereotype.Component;

/// Slows down those who guess. After five wrong passwords for one name each further one waits twice as long, a
/// quarter of an hour at most; names that nobody has are treated alike. After a hundred from one place, that place
/// waits. Only keyed hashes of names and places are remembered, in memory, for an hour.
@Component
class SignInThrottle {

    private static final int FREE_FOR_A_NAME = 5;
    private static final int FREE_FOR_A_PLACE = 100;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 5;

    private final Cache<ByteBuffer, Tally> tallies = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final KeyedHash hash = new KeyedHash();
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /// How long this name, or this place, has to wait before it may try again; zero: it may.
    Duration waitFor(PersonalText name, PersonalText place) {
        return max(Duration.ZERO, max(waitOf(hash("name", name)), waitOf(hash("place", place))));
    }

    void failed(PersonalText name, PersonalText place) {
        count(hash("name", name), FREE_FOR_A_NAME);
        count(hash("place", place), FREE_FOR_A_PLACE);
    }

    void succeeded(PersonalText name) {
        tallies.invalidate(hash("name", name));
    }

    private Duration waitOf(ByteBuffer whose) {
        var tally = tallies.getIfPresent(whose);
        return tally == null ? Duration.ZERO : Duration.between(clock.instant(), tally.until());
    }

    private void count(ByteBuffer whose, int free) {
        tallies.asMap().compute(whose, (_, before) -> {
            int failures = before == null ? 1 : before.failures() + 1;
            return new Tally(
                    failures, failures < free ? Instant.EPOCH : clock.instant().plus(waitAfter(failures - free)));
        });
    }

    private static Duration waitAfter(int failuresBeyondFree) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failuresBeyondFree, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private ByteBuffer hash(String sort, PersonalText text) {
        return hash.of(sort, text);
    }

    private record Tally(int failures, Instant until) {}
}
