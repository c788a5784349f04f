package org.mukhtalif.store.fulfilment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.privacy.controls.Guard;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.mukhtalif.store.returns.Returns;
import org.springframework.stereotype.Component;

/// Until when the merchant of a parcel may read where it goes: longer while goods of it are being sent back, but never
/// longer than the latest day. The lengths stand in the policy; where it names none, the window is shut.
@Component
@Guard
class DeliveryWindow {

    private final PublishedPolicy policy;
    private final Returns returns;

    DeliveryWindow(PublishedPolicy policy, Returns returns) {
        this.policy = policy;
        this.returns = returns;
    }

    /// How long after the delivery.
    Duration afterDelivery() {
        return policy.windowOf(Recipient.Kind.MERCHANT, Purpose.DELIVERY).orElse(Duration.ZERO);
    }

    /// How long after dispatch, whatever happens.
    Duration atLatest() {
        return policy.latestWindowOf(Recipient.Kind.MERCHANT, Purpose.DELIVERY).orElse(Duration.ZERO);
    }

    /// How long after it was given a parcel its courier may read where it goes.
    Duration ofCouriers() {
        return policy.latestWindowOf(Recipient.Kind.COURIER, Purpose.DELIVERY).orElse(Duration.ZERO);
    }

    /// How long after an order's end messages about it go out.
    Duration ofLetters() {
        return policy.windowOf(Recipient.Kind.STORE, Purpose.NOTICES)
                .or(() -> policy.periodOf(RetentionClass.DELIVERY))
                .orElse(Duration.ZERO);
    }

    /// The end of the window as it stands now; nothing where it is shut for good.
    Optional<Instant> end(Fulfilment fulfilment, Instant now) {
        return switch (fulfilment) {
            case Fulfilment.Open _, Fulfilment.Packed _ -> Optional.of(now.plus(atLatest()));
            case Fulfilment.Dispatched dispatched ->
                Optional.of(dispatched.dispatchedAt().plus(atLatest()));
            case Fulfilment.Delivered delivered ->
                Optional.of(
                        isComingBack(delivered.parcel())
                                ? delivered.dispatchedAt().plus(atLatest())
                                : earlier(delivered.deliveredAt(), delivered.dispatchedAt()));
            case Fulfilment.Returned returned -> Optional.of(earlier(returned.returnedAt(), returned.dispatchedAt()));
            case Fulfilment.Cancelled _ -> Optional.empty();
        };
    }

    private boolean isComingBack(Parcel parcel) {
        return returns.isOpen(parcel.order(), parcel.merchant());
    }

    private Instant earlier(Instant handedOver, Instant dispatched) {
        var usual = handedOver.plus(afterDelivery());
        var latest = dispatched.plus(atLatest());
        return usual.isBefore(latest) ? usual : latest;
    }
}
