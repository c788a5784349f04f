package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.merchantdesk.DeskTeller;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.DoorCash;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.payouts.Balances;
import org.mukhtalif.store.payouts.Releases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What is printed on each of two parcels is what is collected with it, and the books say so at every moment.
@StoreTest
class Collecting_cash_parcel_by_parcel extends CashInTwoParcels {

    @Autowired
    MockMvc web;

    @Autowired
    DoorCash doorCash;

    @Autowired
    Balances balances;

    @Autowired
    Releases releases;

    @Autowired
    DeskTeller teller;

    @Test
    void each_parcel_brings_its_own_share_and_the_shares_add_up_however_often_it_is_divided() {
        assertThat(toCollect(first).plus(toCollect(second))).isEqualTo(order.total());
        assertThat(toCollect(second)).isGreaterThan(Money.halalas(7_501));
        var honeys = toCollect(second);
        var third = split(first, Map.of(at(dates), 1));
        assertThat(toCollect(second)).isEqualTo(honeys);
        assertThat(toCollect(first).plus(toCollect(second)).plus(toCollect(third)))
                .isEqualTo(order.total());
    }

    @Test
    void the_courier_owes_each_parcel_from_the_moment_it_was_paid() {
        deliver(second);
        assertThat(awaited()).isEqualTo(toCollect(second));
        assertThat(balances.of(nakhil).all()).isEqualTo(Money.halalas(0));
        assertThat(state()).isInstanceOf(OrderState.Confirmed.class);

        deliver(first);

        assertThat(awaited()).isEqualTo(order.total());
        assertThat(state()).isInstanceOf(OrderState.Completed.class);
        assertThat(refunds.of(order.number())).isEmpty();
        assertThat(payment()).isInstanceOf(Payment.Captured.class);
        assertThat(moved("COLLECTED")).isZero();
    }

    @Test
    void a_courier_may_pay_for_one_parcel_while_the_other_is_on_its_way() {
        var arrived = toCollect(first);
        deliver(first);
        assertThat(remit(arrived.plus(Money.halalas(1))))
                .as("another sum than is awaited")
                .isZero();
        assertThat(remit(arrived)).isEqualTo(1);
        assertThat(remit(arrived)).isZero();
        assertThat(awaited()).isEqualTo(Money.halalas(0));
        assertThat(isAwaited()).isFalse();

        var other = toCollect(second);
        deliver(second);
        assertThat(awaited()).isEqualTo(other);
        assertThat(remit(order.total())).isZero();
        assertThat(remit(other)).isEqualTo(1);
        assertThat(moved("BANK")).isEqualTo(order.total().minorUnits());
        assertThat(moved("CARRIER")).isZero();
    }

    @Test
    void its_merchant_is_paid_though_the_last_parcel_came_home_after_the_courier_paid() {
        var arrived = toCollect(first);
        deliver(first);
        remit(arrived);
        send(second);
        steps.comeBack(nakhil, second);

        assertThat(isAwaited()).isFalse();
        assertThat(moved("CARRIER")).isZero();
        var earned = balances.of(nakhil).held();
        assertThat(earned.minorUnits()).isPositive();
        clock.advance(Duration.ofDays(9));
        releases.releaseDue();
        assertThat(balances.of(nakhil).due()).isEqualTo(earned);
    }

    @Test
    void two_doors_at_one_moment_bring_both_shares_and_complete_the_part() throws Exception {
        send(first);
        send(second);
        try (var couriers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : couriers.invokeAll(List.of(
                    () -> steps.deliver(nakhil, first),
                    () -> steps.deliver(nakhil, second),
                    () -> steps.deliver(nakhil, first))))
                assertThat(done.get()).isInstanceOfAny(StepResult.Done.class, StepResult.NotNow.class);
        }
        assertThat(state()).isInstanceOf(OrderState.Completed.class);
        assertThat(awaited()).isEqualTo(order.total());
    }

    @Test
    void no_more_is_collected_than_the_part_owes_whatever_the_program_does() {
        deliver(first);
        var again = new DoorCash.Door(2, order.total(), clock.instant());
        assertThatThrownBy(() -> doorCash.collect(order.number(), nakhil, again))
                .rootCause()
                .hasMessageContaining("share_collected_minor_check");
    }

    @Test
    void whatever_becomes_of_the_parcels_the_courier_owes_what_was_collected() {
        var third = split(first, Map.of(at(dates), 1));
        var fourth = split(first, Map.of(at(dates), 1));
        var collected = toCollect(third).plus(toCollect(first));
        deliver(third);
        assertThat(awaited()).isEqualTo(toCollect(third));
        send(second);
        steps.comeBack(nakhil, second);
        assertThat(awaited()).isEqualTo(toCollect(third));
        cancellations.cancel(nakhil, fourth);
        deliver(first);
        theBooksSay(collected);
    }

    @Test
    void desk_slip_and_the_shoppers_page_tell_what_is_paid_at_which_door() throws Exception {
        var session = teller.of(nakhil);
        var share = toCollect(second).plain();
        assertThat(page("/desk/fulfilments/" + second, session)).contains(share);
        assertThat(page("/desk/fulfilments/" + second + "/slip", session)).contains(share, "الطرد 2 من 2");
        var link = "/orders/" + order.number() + "/"
                + orders.link(order.number(), clock.instant()).toLink();
        assertThat(page(link, session)).contains("تدفع عند استلامه", share);
        deliver(first);
        assertThat(page(link, session))
                .contains(
                        "دُفع عند استلامه",
                        "دُفع منه عند الاستلام",
                        toCollect(first).plain())
                .doesNotContain("المستحق لهذا الجزء");
        cancellations.cancel(nakhil, second);
        assertThat(page(link, session))
                .contains("لم يصلك فلم تدفعه", share)
                .doesNotContain("أُعيد إليك", "دُفع منه عند الاستلام");
    }

    private boolean isAwaited() {
        return !awaitedRows().isEmpty();
    }

    private String page(String path, jakarta.servlet.http.Cookie session) throws Exception {
        return web.perform(get(path).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
