package org.mukhtalif.store.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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

    /// Counts an attempt before anybody looks whether it is right, so that guessing many at the same moment gains
    /// nothing.
    ///
    /// @return how long this name, or this place, has to wait; zero: it may go on, and was counted
    Duration begin(PersonalText name, PersonalText place) {
        var atPlace = waitOf(tallies.getIfPresent(hash("place", place)));
        if (atPlace.isPositive()) return atPlace;
        var wait = new AtomicReference<>(Duration.ZERO);
        tallies.asMap().compute(hash("name", name), (_, before) -> {
            wait.set(waitOf(before));
            return wait.get().isPositive() ? before : more(before, FREE_FOR_A_NAME);
        });
        if (wait.get().isPositive()) return wait.get();
        tallies.asMap().compute(hash("place", place), (_, before) -> more(before, FREE_FOR_A_PLACE));
        return Duration.ZERO;
    }

    /// It was right: the name's wrong ones are forgotten, and this one counts for nobody.
    void succeeded(PersonalText name, PersonalText place) {
        tallies.invalidate(hash("name", name));
        takeBack(hash("place", place));
    }

    /// Nobody looked at it.
    void notLookedAt(PersonalText name, PersonalText place) {
        takeBack(hash("name", name));
        takeBack(hash("place", place));
    }

    private Duration waitOf(@Nullable Tally tally) {
        if (tally == null) return Duration.ZERO;
        var left = Duration.between(clock.instant(), tally.until());
        return left.isPositive() ? left : Duration.ZERO;
    }

    private Tally more(@Nullable Tally before, int free) {
        int failures = before == null ? 1 : before.failures() + 1;
        return new Tally(
                failures, failures < free ? Instant.EPOCH : clock.instant().plus(waitAfter(failures - free)));
    }

    /// What began may wait no more: it was let in.
    private void takeBack(ByteBuffer whose) {
        tallies.asMap()
                .computeIfPresent(
                        whose,
                        (_, tally) -> tally.failures() < 2 ? null : new Tally(tally.failures() - 1, Instant.EPOCH));
    }

    private static Duration waitAfter(int failuresBeyondFree) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failuresBeyondFree, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private ByteBuffer hash(String sort, PersonalText text) {
        return hash.of(sort, text);
    }

    private record Tally(int failures, Instant until) {}
}
