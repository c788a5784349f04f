package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.BankTransfers;
import org.mukhtalif.store.payments.MethodChange;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.returns.Refunds;
import org.springframework.beans.factory.annotation.Autowired;

/// Three boxes of dates and a jar of honey of one merchant, and the parcels they are sent in.
abstract class DatesAndHoney {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    MethodChange methods;

    @Autowired
    BankTransfers transfers;

    @Autowired
    Refunds refunds;

    @Autowired
    Fulfilments fulfilments;

    @Autowired
    ParcelContents contents;

    @Autowired
    ParcelSteps steps;

    @Autowired
    Splitting splitting;

    @Autowired
    Cancellations cancellations;

    MerchantId nakhil;

    OfferId dates;

    OfferId honey;

    @BeforeEach
    void al_nakhil_sells_dates_and_honey() {
        nakhil = goods.merchant();
        var shelf = goods.section();
        dates = goods.offer(goods.product(nakhil, shelf, "تمر سكري", "Sukkari dates"), nakhil, 4_000, 10);
        honey = goods.offer(goods.product(nakhil, shelf, "عسل سدر", "Sidr honey"), nakhil, 7_500, 10);
    }

    Order paid() {
        var order =
                shopping.placed(Shopping.paid("online", shopping.placement(shopping.cart(Map.of(dates, 3, honey, 1)))));
        assertThat(methods.to(order.payment(), PaymentMethod.BANK_TRANSFER)).isTrue();
        assertThat(transfers.received(order.payment())).isTrue();
        return order;
    }

    FulfilmentNumber only(Order order) {
        return shopping.parcel(order.number(), nakhil).number();
    }

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

    int at(Order order, OfferId offer) {
        var lines = order.parts().getFirst().lines();
        for (int at = 0; at < lines.size(); at++) if (lines.get(at).offer().equals(offer)) return at;
        throw new AssertionError("It is not in the order");
    }

    List<String> pieces(Order order, FulfilmentNumber number) {
        var part = order.partOf(nakhil).orElseThrow();
        return contents.of(fulfilments.find(nakhil, number).orElseThrow(), part).stream()
                .map(line -> line.item().product().ar() + " " + line.quantity())
                .toList();
    }

    Collection<Fulfilment> parcels(Order order) {
        return fulfilments.of(List.of(order.number()));
    }

    OrderState state(Order order) {
        return orders.find(order.number())
                .orElseThrow()
                .partOf(nakhil)
                .orElseThrow()
                .state();
    }
}
