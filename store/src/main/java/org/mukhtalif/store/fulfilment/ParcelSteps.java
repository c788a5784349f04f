package org.mukhtalif.store.fulfilment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Orders;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The steps a merchant takes with its own parcels, each in a transaction of its own.
@Component
public class ParcelSteps {

    private final OwnParcels own;
    private final Orders orders;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ParcelSteps(
            OwnParcels own,
            Orders orders,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.own = own;
        this.orders = orders;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The goods are in the box. Not without an address to send it to.
    public StepResult pack(MerchantId merchant, FulfilmentNumber number) {
        return step(merchant, number, fulfilment -> {
            if (!(fulfilment instanceof Fulfilment.Open open)) return new StepResult.NotNow(fulfilment);
            if (!hasAddress(open)) return new StepResult.NoAddress(open);
            if (!own.hasShortAddress(open)) return new StepResult.NoShortAddress(open);
            return new StepResult.Done(open.pack(clock.instant()));
        });
    }

    /// The courier has it.
    public StepResult dispatch(MerchantId merchant, FulfilmentNumber number, TrackingNumber tracking) {
        return step(merchant, number, fulfilment -> {
            if (!(fulfilment instanceof Fulfilment.Packed packed)) return new StepResult.NotNow(fulfilment);
            if (!hasAddress(packed)) return new StepResult.NoAddress(packed);
            var dispatched = packed.dispatch(tracking, clock.instant());
            var parcel = dispatched.parcel();
            events.publishEvent(new ParcelDispatched(number, parcel.order(), merchant, dispatched.dispatchedAt()));
            return new StepResult.Done(dispatched);
        });
    }

    /// The recipient has it, and has paid the courier.
    public StepResult deliver(MerchantId merchant, FulfilmentNumber number) {
        return step(merchant, number, fulfilment -> {
            if (!(fulfilment instanceof Fulfilment.Dispatched dispatched)) return new StepResult.NotNow(fulfilment);
            var delivered = dispatched.deliver(clock.instant());
            var parcel = delivered.parcel();
            orders.complete(parcel.order(), merchant, delivered.deliveredAt());
            events.publishEvent(new ParcelDelivered(number, parcel.order(), merchant, delivered.deliveredAt()));
            return new StepResult.Done(delivered);
        });
    }

    /// Nobody took it: it is back at the merchant's, on sale again, and owed no more.
    public StepResult comeBack(MerchantId merchant, FulfilmentNumber number) {
        return step(merchant, number, fulfilment -> {
            if (!(fulfilment instanceof Fulfilment.Dispatched dispatched)) return new StepResult.NotNow(fulfilment);
            var returned = dispatched.comeBack(clock.instant());
            orders.cancel(returned.parcel().order(), merchant, returned.returnedAt());
            return new StepResult.Done(returned);
        });
    }

    private StepResult step(MerchantId merchant, FulfilmentNumber number, Function<Fulfilment, StepResult> taken) {
        return requireNonNull(transaction.execute(_ ->
                own.lock(merchant, number).map(taken).map(own::keepIfDone).orElseGet(StepResult.NoSuchParcel::new)));
    }

    private boolean hasAddress(Fulfilment fulfilment) {
        var order = fulfilment.parcel().order();
        return orders.subjectsOf(Set.of(order)).containsKey(order);
    }
}
