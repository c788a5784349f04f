package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.returns.Refund;

@StoreTest
class Calling_off_one_of_several_parcels extends DatesAndHoney {

    @Test
    void a_parcel_that_cannot_be_sent_gives_its_pieces_and_their_price_back() {
        var order = paid();
        var first = only(order);
        var second = split(first, Map.of(at(order, dates), 2));
        deliver(first);

        assertThat(cancellations.cancel(nakhil, second)).isTrue();
        assertThat(cancellations.cancel(nakhil, second)).isFalse();

        assertThat(given(order)).isEqualTo(Money.halalas(8_000));
        assertThat(stock(dates)).isEqualTo(9);
        assertThat(stock(honey)).isEqualTo(9);
        assertThat(state(order)).isInstanceOf(OrderState.Completed.class);
    }

    @Test
    void what_comes_home_of_several_gives_its_own_pieces_back_only() {
        var order = paid();
        var first = only(order);
        var second = split(first, Map.of(at(order, honey), 1));
        send(second);
        assertThat(steps.comeBack(nakhil, second)).isInstanceOf(StepResult.Done.class);
        assertThat(given(order)).isEqualTo(Money.halalas(7_500));
        assertThat(state(order)).isInstanceOf(OrderState.Confirmed.class);
        deliver(first);
        assertThat(state(order)).isInstanceOf(OrderState.Completed.class);
    }

    @Test
    void if_nothing_arrives_all_the_money_goes_back() {
        var order = paid();
        var first = only(order);
        var second = split(first, Map.of(at(order, honey), 1));
        send(second);
        steps.comeBack(nakhil, second);
        assertThat(cancellations.cancel(order.number(), nakhil)).isFalse();
        assertThat(cancellations.cancel(nakhil, first)).isTrue();
        assertThat(given(order)).isEqualTo(order.total());
        assertThat(stock(dates)).isEqualTo(10);
        assertThat(stock(honey)).isEqualTo(10);
        assertThat(state(order)).isInstanceOf(OrderState.Cancelled.class);
    }

    @Test
    void when_its_person_wishes_to_be_forgotten_what_did_not_leave_yet_is_called_off_too() {
        var order = paid();
        var first = only(order);
        var second = split(first, Map.of(at(order, honey), 1));
        deliver(first);
        assertThat(cancellations.cancelUnpacked(List.of(order.number()))).isEmpty();
        assertThat(fulfilments.find(nakhil, second)).containsInstanceOf(Fulfilment.Cancelled.class);
        assertThat(given(order)).isEqualTo(Money.halalas(7_500));
        assertThat(state(order)).isInstanceOf(OrderState.Completed.class);
    }

    @Test
    void while_nothing_is_packed_the_shopper_calls_all_of_it_off() {
        var order = paid();
        split(only(order), Map.of(at(order, honey), 1));
        assertThat(cancellations.cancel(order.number(), nakhil)).isTrue();
        assertThat(state(order)).isInstanceOf(OrderState.Cancelled.class);
        assertThat(parcels(order)).allMatch(Fulfilment.Cancelled.class::isInstance);
        assertThat(stock(dates)).isEqualTo(10);
    }

    private Money given(Order order) {
        return refunds.of(order.number()).stream().map(Refund::total).reduce(Money.halalas(0), Money::plus);
    }
}
