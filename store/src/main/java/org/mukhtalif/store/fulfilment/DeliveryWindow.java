package org.mukhtalif.store.fulfilment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.privacy.controls.Guard;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.springframework.stereotype.Component;

/// Until when the merchant of a parcel may read where it goes. The lengths stand in the policy; where it names none,
/// the window is shut.
@Component
@Guard
class DeliveryWindow {

    private final Duration afterDelivery;
    private final Duration atLatest;

    DeliveryWindow(PublishedPolicy policy) {
        this.afterDelivery =
                policy.windowOf(Recipient.Kind.MERCHANT, Purpose.DELIVERY).orElse(Duration.ZERO);
        this.atLatest =
                policy.latestWindowOf(Recipient.Kind.MERCHANT, Purpose.DELIVERY).orElse(Duration.ZERO);
    }

    /// How long after the delivery.
    Duration afterDelivery() {
        return afterDelivery;
    }

    /// How long after dispatch, whatever happens.
    Duration atLatest() {
        return atLatest;
    }

    /// The end of the window as it stands now; nothing where it is shut for good.
    Optional<Instant> end(Fulfilment fulfilment, Instant now) {
        return switch (fulfilment) {
            case Fulfilment.Open _, Fulfilment.Packed _ -> Optional.of(now.plus(atLatest));
            case Fulfilment.Dispatched dispatched ->
                Optional.of(dispatched.dispatchedAt().plus(atLatest));
            case Fulfilment.Delivered delivered ->
                Optional.of(earlier(delivered.deliveredAt(), delivered.dispatchedAt()));
            case Fulfilment.Returned returned -> Optional.of(earlier(returned.returnedAt(), returned.dispatchedAt()));
            case Fulfilment.Cancelled _ -> Optional.empty();
        };
    }

    private Instant earlier(Instant handedOver, Instant dispatched) {
        var usual = handedOver.plus(afterDelivery);
        var latest = dispatched.plus(atLatest);
        return usual.isBefore(latest) ? usual : latest;
    }
}
