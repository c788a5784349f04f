package org.mukhtalif.store.fulfilment;

import java.util.Set;
import java.util.function.Function;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.RefundReason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The steps a merchant takes with its own parcels, each in a transaction of its own.
@Component
public class ParcelSteps {

    private final OwnParcels own;
    private final Orders orders;
    private final PartEnds ends;
    private final ApplicationEventPublisher events;
    private final Moment moment;

    ParcelSteps(OwnParcels own, Orders orders, PartEnds ends, ApplicationEventPublisher events, Moment moment) {
        this.own = own;
        this.orders = orders;
        this.ends = ends;
        this.events = events;
        this.moment = moment;
    }

    /// The goods are in the box. Not without an address to send it to.
    public StepResult pack(MerchantId merchant, FulfilmentNumber number) {
        return step(merchant, number, fulfilment -> {
            if (!(fulfilment instanceof Fulfilment.Open open)) return new StepResult.NotNow(fulfilment);
            if (!hasAddress(open)) return new StepResult.NoAddress(open);
            if (!own.hasShortAddress(open)) return new StepResult.NoShortAddress(open);
            return new StepResult.Done(open.pack(moment.now()));
        });
    }

    /// The courier has it.
    public StepResult dispatch(MerchantId merchant, FulfilmentNumber number, TrackingNumber tracking) {
        return dispatch(merchant, number, Tracking.by(tracking));
    }

    /// The same, with the courier's page.
    public StepResult dispatch(MerchantId merchant, FulfilmentNumber number, Tracking tracking) {
        return step(merchant, number, fulfilment -> {
            if (!(fulfilment instanceof Fulfilment.Packed packed)) return new StepResult.NotNow(fulfilment);
            if (!hasAddress(packed)) return new StepResult.NoAddress(packed);
            var dispatched = packed.dispatch(tracking, moment.now());
            var parcel = dispatched.parcel();
            events.publishEvent(new ParcelDispatched(number, parcel.order(), merchant, dispatched.dispatchedAt()));
            return new StepResult.Done(dispatched);
        });
    }

    /// The recipient has it, and has paid the courier.
    public StepResult deliver(MerchantId merchant, FulfilmentNumber number) {
        return step(merchant, number, fulfilment -> {
            if (!(fulfilment instanceof Fulfilment.Dispatched dispatched)) return new StepResult.NotNow(fulfilment);
            var delivered = dispatched.deliver(moment.now());
            var parcel = delivered.parcel();
            ends.delivered(delivered);
            events.publishEvent(new ParcelDelivered(number, parcel.order(), merchant, delivered.deliveredAt()));
            return new StepResult.Done(delivered);
        });
    }

    /// Nobody took it: it is back at the merchant's, on sale again, and owed no more. Of a part in several parcels its
    /// pieces are given back.
    public StepResult comeBack(MerchantId merchant, FulfilmentNumber number) {
        return step(merchant, number, fulfilment -> {
            if (!(fulfilment instanceof Fulfilment.Dispatched dispatched)) return new StepResult.NotNow(fulfilment);
            var returned = dispatched.comeBack(moment.now());
            if (own.all(dispatched).size() == 1)
                orders.cancel(returned.parcel().order(), merchant, returned.returnedAt());
            else if (!ends.fellThrough(returned, RefundReason.RETURNED, returned.returnedAt()))
                return new StepResult.NotNow(dispatched);
            return new StepResult.Done(returned);
        });
    }

    private StepResult step(MerchantId merchant, FulfilmentNumber number, Function<Fulfilment, StepResult> taken) {
        return moment.inOne(() ->
                own.lock(merchant, number).map(taken).map(own::keepIfDone).orElseGet(StepResult.NoSuchParcel::new));
    }

    private boolean hasAddress(Fulfilment fulfilment) {
        var order = fulfilment.parcel().order();
        return orders.partiesOf(Set.of(order)).values().stream()
                .anyMatch(parties -> parties.receiver().isPresent());
    }
}
