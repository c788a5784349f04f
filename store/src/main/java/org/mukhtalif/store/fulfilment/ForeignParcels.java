package org.mukhtalif.store.fulfilment;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.mukhtalif.store.merchants.MerchantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Keeps merchants from each other's parcels. What is refused is counted and told in the security log, by the
/// asking merchant's number only.
@Component
public class ForeignParcels {

    private static final Logger SECURITY = LoggerFactory.getLogger("security");

    private final LongAdder refused = new LongAdder();

    ForeignParcels() {}

    /// How often a merchant asked for another's parcel since the start.
    public long refused() {
        return refused.sum();
    }

    Optional<Fulfilment> without(MerchantId merchant, Optional<Fulfilment> found) {
        var own = found.filter(fulfilment -> fulfilment.parcel().merchant().equals(merchant));
        if (found.isPresent() && own.isEmpty()) {
            refused.increment();
            SECURITY.warn("parcel refused: rule=not-your-parcel merchant={}", merchant);
        }
        return own;
    }
}
