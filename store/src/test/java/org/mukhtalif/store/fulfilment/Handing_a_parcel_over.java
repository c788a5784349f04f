package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.payments.Payments;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Handing_a_parcel_over {

    private static final TrackingNumber TRACKING =
            TrackingNumber.of("track-٢٠٢٦").orElseThrow();

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Fulfilments fulfilments;

    @Autowired
    ParcelSteps steps;

    @Autowired
    Cancellations cancellations;

    @Autowired
    Orders orders;

    @Autowired
    Offers offers;

    @Autowired
    Payments payments;

    @Test
    void each_merchant_of_an_order_has_one_parcel_to_hand_over() {
        var nakhil = goods.merchant();
        var oud = goods.merchant();
        var order = shopping.placed(offer(nakhil), offer(oud));

        await().until(() -> fulfilments.of(List.of(order.number())).size() == 2);

        assertThat(fulfilments.waitingFor(nakhil, Optional.empty(), 20))
                .singleElement()
                .isInstanceOf(Fulfilment.Open.class);
        assertThat(fulfilments.openOf(List.of(order.number()))).hasSize(2);
    }

    @Test
    void the_courier_is_paid_parcel_by_parcel() {
        var nakhil = goods.merchant();
        var oud = goods.merchant();
        var order = shopping.placed(offer(nakhil), offer(oud));

        shopping.delivered(order.number(), nakhil);
        assertThat(payments.find(order.payment()))
                .get()
                .isInstanceOfSatisfying(
                        Payment.Started.class,
                        started -> assertThat(started.taken()).isEqualTo(Money.halalas(4_500 + 1_800)));
        assertThat(orders.find(order.number()).orElseThrow().state()).isInstanceOf(OrderState.Confirmed.class);

        shopping.delivered(order.number(), oud);
        assertThat(payments.find(order.payment())).get().isInstanceOf(Payment.Captured.class);
        assertThat(orders.find(order.number()).orElseThrow().state()).isInstanceOf(OrderState.Completed.class);
        assertThat(fulfilments.endedFor(oud, Optional.empty(), 20))
                .singleElement()
                .isInstanceOf(Fulfilment.Delivered.class);
    }

    @Test
    void steps_are_taken_in_their_order_only() {
        var nakhil = goods.merchant();
        var order = shopping.placed(offer(nakhil));
        var number = shopping.parcel(order.number(), nakhil).number();

        assertThat(steps.deliver(nakhil, number)).isInstanceOf(StepResult.NotNow.class);
        assertThat(steps.dispatch(nakhil, number, TRACKING)).isInstanceOf(StepResult.NotNow.class);
        assertThat(steps.pack(nakhil, number)).isInstanceOf(StepResult.Done.class);
        assertThat(steps.pack(nakhil, number)).isInstanceOf(StepResult.NotNow.class);
        assertThat(steps.dispatch(nakhil, number, TRACKING))
                .isInstanceOfSatisfying(
                        StepResult.Done.class,
                        done -> assertThat(((Fulfilment.Dispatched) done.fulfilment()).tracking())
                                .contains(Tracking.by(new TrackingNumber("TRACK-2026"))));
    }

    @Test
    void another_merchant_takes_no_step_with_it() {
        var nakhil = goods.merchant();
        var number =
                shopping.parcel(shopping.placed(offer(nakhil)).number(), nakhil).number();

        assertThat(steps.pack(goods.merchant(), number)).isInstanceOf(StepResult.NoSuchParcel.class);
        assertThat(fulfilments.find(nakhil, number)).get().isInstanceOf(Fulfilment.Open.class);
    }

    @Test
    void until_it_is_packed_a_part_can_be_called_off_and_goes_back_on_sale() {
        var nakhil = goods.merchant();
        var oud = goods.merchant();
        var dates = offer(nakhil);
        var order = shopping.placed(dates, offer(oud));

        assertThat(cancellations.cancel(order.number(), nakhil)).isTrue();
        assertThat(cancellations.cancel(order.number(), nakhil)).isFalse();

        assertThat(offers.of(List.of(dates)).get(dates).stock()).isEqualTo(20);
        assertThat(payments.find(order.payment()).orElseThrow().due()).isEqualTo(Money.halalas(4_500 + 1_800));
        var parts = orders.find(order.number()).orElseThrow();
        assertThat(parts.partOf(nakhil).orElseThrow().state()).isInstanceOf(OrderState.Cancelled.class);
        assertThat(parts.state()).isInstanceOf(OrderState.Confirmed.class);
        assertThat(shopping.parcel(order.number(), nakhil)).isInstanceOf(Fulfilment.Cancelled.class);
    }

    @Test
    void what_is_packed_has_to_be_waited_for() {
        var nakhil = goods.merchant();
        var oud = goods.merchant();
        var order = shopping.placed(offer(nakhil), offer(oud));
        steps.pack(nakhil, shopping.parcel(order.number(), nakhil).number());

        assertThat(cancellations.cancel(order.number(), nakhil)).isFalse();
        assertThat(cancellations.cancelUnpacked(List.of(order.number())))
                .singleElement()
                .isInstanceOfSatisfying(
                        Fulfilment.Packed.class,
                        packed -> assertThat(packed.parcel().merchant()).isEqualTo(nakhil));
        assertThat(orders.find(order.number())
                        .orElseThrow()
                        .partOf(oud)
                        .orElseThrow()
                        .state())
                .isInstanceOf(OrderState.Cancelled.class);
    }

    @Test
    void what_nobody_took_comes_back_on_sale_and_is_owed_no_more() {
        var nakhil = goods.merchant();
        var dates = offer(nakhil);
        var order = shopping.placed(dates);
        var number = shopping.parcel(order.number(), nakhil).number();
        steps.pack(nakhil, number);
        steps.dispatch(nakhil, number, TRACKING);

        assertThat(steps.comeBack(nakhil, number)).isInstanceOf(StepResult.Done.class);

        assertThat(offers.of(List.of(dates)).get(dates).stock()).isEqualTo(20);
        assertThat(payments.find(order.payment())).get().isInstanceOf(Payment.Cancelled.class);
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        var nakhil = goods.merchant();
        var dates = offer(nakhil);
        for (int n = 0; n < 3; n++) shopping.parcel(shopping.placed(dates).number(), nakhil);

        var first = fulfilments.waitingFor(nakhil, Optional.empty(), 2);
        var second = fulfilments.waitingFor(nakhil, Optional.of(first.getLast().parcel()), 2);

        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(orders.partsOf(
                        nakhil,
                        first.stream().map(each -> each.parcel().order()).toList()))
                .hasSize(2);
    }

    private OfferId offer(MerchantId merchant) {
        return goods.offer(goods.product(merchant, goods.section(), "تمر", "Dates"), merchant, 4_500, 20);
    }
}
