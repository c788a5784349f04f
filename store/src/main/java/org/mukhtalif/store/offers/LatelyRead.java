package org.mukhtalif.store.offers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Offers as this node read them a moment ago, for whoever takes goods: taking looks at price and stock itself, so
/// what changed since is found there.
@Component
class LatelyRead {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Cache<OfferId, Offer> offers =
            Caffeine.newBuilder().maximumSize(2_000).expireAfterWrite(KEPT).build();

    LatelyRead() {}

    void note(Collection<Offer> read) {
        read.forEach(offer -> offers.put(offer.id(), offer));
    }

    /// All of these, or nothing.
    Optional<Map<OfferId, Offer>> find(Collection<OfferId> ids) {
        var found = offers.getAllPresent(ids);
        return found.size() == ids.size() ? Optional.of(found) : Optional.empty();
    }
}
