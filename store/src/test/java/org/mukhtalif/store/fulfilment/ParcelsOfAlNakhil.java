package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.Refunds;
import org.springframework.beans.factory.annotation.Autowired;

/// Dates and honey of al-Nakhil, and what is done with the parcels they are sent in.
abstract class ParcelsOfAlNakhil {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    Offers offers;

    @Autowired
    Refunds refunds;

    @Autowired
    Fulfilments fulfilments;

    @Autowired
    ParcelSteps steps;

    @Autowired
    Splitting splitting;

    @Autowired
    Cancellations cancellations;

    MerchantId nakhil;

    OfferId dates;

    OfferId honey;

    /// Ten pieces of each, at such prices in halalas.
    void alNakhilSells(long datesAt, long honeyAt) {
        nakhil = goods.merchant();
        var shelf = goods.section();
        dates = goods.offer(goods.product(nakhil, shelf, "تمر سكري", "Sukkari dates"), nakhil, datesAt, 10);
        honey = goods.offer(goods.product(nakhil, shelf, "عسل سدر", "Sidr honey"), nakhil, honeyAt, 10);
    }

    /// The parcel of an order that is not split yet.
    FulfilmentNumber only(Order order) {
        return shopping.parcel(order.number(), nakhil).number();
    }

    /// @param pieces how many of each line go into a parcel of their own
    /// @return that parcel
    FulfilmentNumber split(FulfilmentNumber from, Map<Integer, Integer> pieces) {
        if (splitting.split(nakhil, from, pieces) instanceof SplitResult.Done(var fresh)) return fresh;
        throw new AssertionError("It was not split");
    }

    void send(FulfilmentNumber number) {
        assertThat(steps.pack(nakhil, number)).isInstanceOf(StepResult.Done.class);
        steps.dispatch(nakhil, number, TrackingNumber.of("TRACK-2026").orElseThrow());
    }

    void deliver(FulfilmentNumber number) {
        send(number);
        assertThat(steps.deliver(nakhil, number)).isInstanceOf(StepResult.Done.class);
    }

    /// The line of the order that such goods stand in.
    int at(Order order, OfferId offer) {
        var lines = order.parts().getFirst().lines();
        for (int at = 0; at < lines.size(); at++) if (lines.get(at).offer().equals(offer)) return at;
        throw new AssertionError("It is not in the order");
    }

    OrderState state(Order order) {
        return orders.find(order.number())
                .orElseThrow()
                .partOf(nakhil)
                .orElseThrow()
                .state();
    }

    int stock(OfferId offer) {
        return offers.of(List.of(offer)).get(offer).stock();
    }
}
