package org.mukhtalif.store.fulfilment;

import java.util.Collection;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Holdings;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.orders.Order;
import org.springframework.stereotype.Component;

/// The National Address short code of an order's recipient: carriers refuse a parcel without one, an order may be
/// placed without. Whether it is there is known without opening it.
@Component
public class ShortAddresses {

    private final Holdings holdings;
    private final Intake intake;

    ShortAddresses(Holdings holdings, Intake intake) {
        this.holdings = holdings;
        this.intake = intake;
    }

    /// Whether the code is held for this order.
    public boolean isKnown(Order order) {
        return order.receiver()
                .filter(subject -> holdings.isHeld(subject, order.caseId(), PersonalField.SHORT_ADDRESS))
                .isPresent();
    }

    /// Whether it is missing and one of these parcels of the order waits for it. Where it came with the order nobody
    /// looks: it is held as long as the receiver is known.
    public boolean isAwaited(Order order, Collection<Fulfilment> parcels) {
        if (order.withShortAddress()) return false;
        boolean waits = parcels.stream().anyMatch(Fulfilment.Open.class::isInstance);
        return waits && order.receiver().isPresent() && !isKnown(order);
    }

    /// Takes the code in, for delivering this order. Whose order it is has been made sure of by whoever calls.
    ///
    /// @param code judged already
    /// @return false if the order's recipient is known no more
    public boolean add(Order order, PersonalText code) {
        if (order.receiver().isEmpty()) return false;
        var request = new IntakeRequest(
                order.receiver().get(), order.caseId(), Purpose.DELIVERY, Map.of(PersonalField.SHORT_ADDRESS, code));
        if (intake.collect(request) instanceof IntakeResult.Refused(var rule))
            throw new IllegalStateException(
                    "The policy does not let an order's page collect the short address (%s). Declare the field in policy.yaml."
                            .formatted(rule));
        return true;
    }
}
