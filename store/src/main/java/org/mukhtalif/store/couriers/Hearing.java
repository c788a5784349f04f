package org.mukhtalif.store.couriers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mukhtalif.store.fulfilment.Carriages;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.fulfilment.StepResult;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.fulfilment.TrackingNumber;
import org.springframework.stereotype.Component;

/// Believes a courier what it says of parcels that stand in its lists, and of no others. A line that says what is
/// known changes nothing, so a file may come twice, late, or after a newer one.
@Component
class Hearing {

    /// Clocks of two companies differ.
    private static final Duration APART = Duration.ofMinutes(10);

    private final Consignments consignments;
    private final Fulfilments fulfilments;
    private final ParcelSteps steps;
    private final Carriages carriages;
    private final Clock clock;

    Hearing(Consignments consignments, Fulfilments fulfilments, ParcelSteps steps, Carriages carriages, Clock clock) {
        this.consignments = consignments;
        this.fulfilments = fulfilments;
        this.steps = steps;
        this.carriages = carriages;
        this.clock = clock;
    }

    Outcome hear(CourierKey courier, StatusLine line) {
        return switch (line) {
            case StatusLine.Dirty dirty -> new Outcome.Refused(dirty.reason());
            case StatusLine.Said said ->
                consignments
                        .told(courier, said.parcel())
                        .map(told -> hear(told, said))
                        .orElseGet(() -> new Outcome.Refused("unknown-parcel"));
        };
    }

    private Outcome hear(Consignments.Told told, StatusLine.Said said) {
        if (said.at().isAfter(clock.instant().plus(APART))) return new Outcome.Refused("still-to-come");
        if (said.at().isBefore(told.givenAt().minus(APART))) return new Outcome.Refused("before-it-was-given");
        return fulfilments
                .find(told.consignment().merchant(), said.parcel())
                .map(parcel -> hear(parcel, said))
                .orElseGet(() -> new Outcome.Refused("unknown-parcel"));
    }

    private Outcome hear(Fulfilment parcel, StatusLine.Said said) {
        return switch (parcel) {
            case Fulfilment.Open _ -> new Outcome.Refused("not-packed");
            case Fulfilment.Packed packed -> pickedUp(packed, said);
            case Fulfilment.Dispatched sent -> onItsWay(sent, said);
            case Fulfilment.Delivered _ ->
                said.event() == StatusLine.Event.RETURNED
                        ? new Outcome.Refused("delivered-already")
                        : new Outcome.Unchanged();
            case Fulfilment.Returned _ ->
                said.event() == StatusLine.Event.DELIVERED
                        ? new Outcome.Refused("came-back-already")
                        : new Outcome.Unchanged();
            case Fulfilment.Cancelled _ ->
                said.event() == StatusLine.Event.RETURNED ? new Outcome.Unchanged() : new Outcome.Refused("called-off");
        };
    }

    /// Whatever it says of a parcel that waits at the merchant's, it has it now.
    private Outcome pickedUp(Fulfilment.Packed parcel, StatusLine.Said said) {
        var tracking = said.tracking()
                .orElseGet(() -> new TrackingNumber(parcel.number().value()));
        var step = steps.dispatch(parcel.parcel().merchant(), parcel.number(), Tracking.by(tracking));
        boolean more = said.event() != StatusLine.Event.PICKED_UP;
        return more && step instanceof StepResult.Done(Fulfilment.Dispatched sent)
                ? onItsWay(sent, said)
                : outcome(step);
    }

    private Outcome onItsWay(Fulfilment.Dispatched parcel, StatusLine.Said said) {
        var merchant = parcel.parcel().merchant();
        return switch (said.event()) {
            case PICKED_UP -> new Outcome.Unchanged();
            case DELIVERED -> outcome(steps.deliver(merchant, parcel.number()));
            case RETURNED -> outcome(steps.comeBack(merchant, parcel.number()));
            case FAILED ->
                carriages.tried(parcel.number(), notBefore(parcel.dispatchedAt(), said.at()))
                        ? new Outcome.Taken()
                        : new Outcome.Unchanged();
        };
    }

    /// It cannot have come in vain before it had the parcel.
    private static Instant notBefore(Instant dispatched, Instant said) {
        return said.isBefore(dispatched) ? dispatched : said;
    }

    private static Outcome outcome(StepResult step) {
        return switch (step) {
            case StepResult.Done _ -> new Outcome.Taken();
            case StepResult.NotNow _ -> new Outcome.Refused("not-now");
            case StepResult.NoAddress _, StepResult.NoShortAddress _ -> new Outcome.Refused("no-address");
            case StepResult.NoTracking _, StepResult.NoSuchParcel _ -> new Outcome.Refused("unknown-parcel");
        };
    }
}
