package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.invoices.Invoice;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.invoices.Kind;
import org.mukhtalif.store.merchantdesk.DeskTeller;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.DoorCash;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.payments.Payments;
import org.mukhtalif.store.payouts.AwaitedCash;
import org.mukhtalif.store.payouts.Balances;
import org.mukhtalif.store.payouts.Cash;
import org.mukhtalif.store.payouts.Releases;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.RefundReason;
import org.mukhtalif.store.returns.Refunds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Three boxes of dates and a jar of honey, paid at the door, in two parcels: what is printed on each is what is
/// collected with it, and the books say so at every moment.
@StoreTest
class Collecting_cash_parcel_by_parcel {

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    Offers offers;

    @Autowired
    Payments payments;

    @Autowired
    Refunds refunds;

    @Autowired
    Invoices invoices;

    @Autowired
    Fulfilments fulfilments;

    @Autowired
    ParcelSteps steps;

    @Autowired
    Splitting splitting;

    @Autowired
    Cancellations cancellations;

    @Autowired
    LateCancellations late;

    @Autowired
    DoorMoney door;

    @Autowired
    DoorCash doorCash;

    @Autowired
    Cash cash;

    @Autowired
    Balances balances;

    @Autowired
    Releases releases;

    @Autowired
    DeskTeller teller;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    private MerchantId nakhil;
    private OfferId dates;
    private OfferId honey;
    private Order order;
    private FulfilmentNumber first;
    private FulfilmentNumber second;

    @AfterEach
    void the_clock_goes_back() {
        clock.reset();
    }

    @BeforeEach
    void al_nakhil_sends_the_honey_in_a_parcel_of_its_own() {
        nakhil = goods.merchant();
        var shelf = goods.section();
        dates = goods.offer(goods.product(nakhil, shelf, "تمر سكري", "Sukkari dates"), nakhil, 3_333, 10);
        honey = goods.offer(goods.product(nakhil, shelf, "عسل سدر", "Sidr honey"), nakhil, 7_501, 10);
        order = shopping.placed(shopping.placement(shopping.cart(Map.of(dates, 3, honey, 1))));
        first = shopping.parcel(order.number(), nakhil).number();
        second = split(first, Map.of(at(honey), 1));
    }

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
    void what_is_refused_at_the_door_is_written_off_at_exactly_what_was_printed_on_it() {
        var refused = toCollect(first);
        send(first);
        assertThat(steps.comeBack(nakhil, first)).isInstanceOf(StepResult.Done.class);
        assertThat(stock(dates)).as("its goods are on sale at once").isEqualTo(10);
        assertThat(refunds.of(order.number())).isEmpty();

        deliver(second);

        assertThat(state()).isInstanceOf(OrderState.Completed.class);
        assertThat(refunds.of(order.number())).singleElement().satisfies(refund -> {
            assertThat(refund.reason()).isEqualTo(RefundReason.UNDELIVERED);
            assertThat(refund.total()).isEqualTo(refused);
        });
        theBooksSay(order.total().minus(refused));
        assertThat(credited(2)).isEqualTo(refused);
        assertThat(waitingTransfers()).isZero();
        assertThat(letters("REFUND_AGREED") + letters("MONEY_BACK")).isZero();
    }

    @Test
    void the_same_when_what_arrived_arrived_first() {
        var arrived = toCollect(first);
        deliver(first);
        send(second);
        steps.comeBack(nakhil, second);

        assertThat(stock(honey)).isEqualTo(10);
        theBooksSay(arrived);
    }

    @Test
    void if_every_parcel_is_refused_nothing_is_owed_and_all_of_it_is_credited() {
        send(first);
        send(second);
        steps.comeBack(nakhil, second);
        steps.comeBack(nakhil, first);

        assertThat(state()).isInstanceOf(OrderState.Cancelled.class);
        assertThat(payment()).isInstanceOf(Payment.Cancelled.class);
        assertThat(awaited()).isEqualTo(Money.halalas(0));
        assertThat(refunds.of(order.number())).isEmpty();
        assertThat(credited(2)).isEqualTo(order.total());
        assertThat(stock(dates)).isEqualTo(10);
        assertThat(stock(honey)).isEqualTo(10);
    }

    @Test
    void while_nothing_is_packed_all_of_it_is_called_off_like_one_parcel() {
        assertThat(cancellations.cancel(order.number(), nakhil)).isTrue();
        assertThat(payment()).isInstanceOf(Payment.Cancelled.class);
        assertThat(stock(dates)).isEqualTo(10);
        assertThat(stock(honey)).isEqualTo(10);
        assertThat(credited(2)).isEqualTo(order.total());
    }

    @Test
    void what_cannot_be_sent_is_called_off_alone_and_the_rest_is_paid() {
        var arrives = toCollect(first);
        assertThat(cancellations.cancel(nakhil, second)).isTrue();
        assertThat(cancellations.cancel(nakhil, second)).isFalse();
        deliver(first);
        theBooksSay(arrives);
    }

    @Test
    void when_its_person_wishes_to_be_forgotten_what_did_not_leave_is_owed_no_more() {
        var arrived = toCollect(first);
        deliver(first);
        assertThat(cancellations.cancelUnpacked(List.of(order.number()))).isEmpty();
        assertThat(fulfilments.find(nakhil, second)).containsInstanceOf(Fulfilment.Cancelled.class);
        theBooksSay(arrived);
    }

    @Test
    void what_is_far_too_late_is_called_off_and_what_arrived_stays_paid() {
        var arrived = toCollect(first);
        deliver(first);
        send(second);
        clock.advance(Duration.ofDays(90));
        assertThat(late.cancel(order.number(), nakhil)).isTrue();
        theBooksSay(arrived);
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
    void one_at_the_door_and_one_refused_at_one_moment_leave_the_books_right() throws Exception {
        var arrives = toCollect(first);
        send(first);
        send(second);
        try (var couriers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : couriers.invokeAll(
                    List.of(() -> steps.deliver(nakhil, first), () -> steps.comeBack(nakhil, second))))
                assertThat(done.get()).isInstanceOf(StepResult.Done.class);
        }
        theBooksSay(arrives);
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
        assertThat(page(link, session)).contains("دُفع عند استلامه");
        cancellations.cancel(nakhil, second);
        assertThat(page(link, session)).contains("لم يصلك فلم تدفعه", share).doesNotContain("أُعيد إليك");
    }

    /// The part is complete, and this much of it was paid.
    private void theBooksSay(Money paid) {
        assertThat(state()).isInstanceOf(OrderState.Completed.class);
        assertThat(awaited()).isEqualTo(paid);
        assertThat(moved("CARRIER")).isEqualTo(paid.minorUnits());
        assertThat(moved("COLLECTED")).isZero();
        assertThat(moved("REFUNDS")).isZero();
        assertThat(refunds.of(order.number()).stream().map(Refund::total).reduce(paid, Money::plus))
                .isEqualTo(order.total());
        assertThat(db.sql("""
                select taken_minor - refunded_minor
                  from payments.payment
                 where reference = :reference
                """)
                        .param("reference", order.payment().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(paid.minorUnits());
        assertThat(waitingTransfers()).isZero();
        assertThat(remit(paid)).isEqualTo(1);
        assertThat(moved("BANK")).isEqualTo(paid.minorUnits());
    }

    private FulfilmentNumber split(FulfilmentNumber from, Map<Integer, Integer> pieces) {
        if (splitting.split(nakhil, from, pieces) instanceof SplitResult.Done(var fresh)) return fresh;
        throw new AssertionError("It was not split");
    }

    private void send(FulfilmentNumber number) {
        assertThat(steps.pack(nakhil, number)).isInstanceOf(StepResult.Done.class);
        steps.dispatch(nakhil, number, TrackingNumber.of("TRACK-2026").orElseThrow());
    }

    private void deliver(FulfilmentNumber number) {
        send(number);
        assertThat(steps.deliver(nakhil, number)).isInstanceOf(StepResult.Done.class);
    }

    private Money toCollect(FulfilmentNumber number) {
        var parcel = fulfilments.find(nakhil, number).orElseThrow();
        return door.toCollect(parcel.parcel(), order.partOf(nakhil).orElseThrow());
    }

    private List<AwaitedCash> awaitedRows() {
        return cash.awaited(100_000).stream()
                .filter(each -> each.order().equals(order.number()))
                .toList();
    }

    private Money awaited() {
        return awaitedRows().stream().map(AwaitedCash::amount).reduce(Money.halalas(0), Money::plus);
    }

    private boolean isAwaited() {
        return !awaitedRows().isEmpty();
    }

    private int remit(Money seen) {
        return cash.remitted(List.of(new Cash.Part(order.number(), nakhil, java.util.Optional.of(seen))));
    }

    /// What all credit notes take back, once so many documents are issued.
    private Money credited(int documents) {
        return await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> invoices.of(order.number()), issued -> issued.size() == documents)
                .stream()
                .filter(each -> each.kind() == Kind.CREDIT_NOTE)
                .map(Invoice::total)
                .reduce(Money.halalas(0), Money::plus);
    }

    private long waitingTransfers() {
        return db.sql("select count(*) from payments.refund where reference = :reference and state = 'ASKED'")
                .param("reference", order.payment().value())
                .query(Long.class)
                .single();
    }

    private long letters(String kind) {
        return db.sql("select count(*) from notifications.outbox where kind = :kind and reference = :order")
                .param("kind", kind)
                .param("order", order.number().value())
                .query(Long.class)
                .single();
    }

    private long moved(String account) {
        return db.sql("""
                select coalesce(sum(case e.debit when :account then e.amount_minor else -e.amount_minor end), 0)
                  from payouts.posting p
                  join payouts.entry e on e.posting_id = p.id
                 where p.order_number = :order
                   and :account in (e.debit, e.credit)
                """)
                .param("account", account)
                .param("order", order.number().value())
                .query(Long.class)
                .single();
    }

    private Payment payment() {
        return payments.find(order.payment()).orElseThrow();
    }

    private OrderState state() {
        return orders.find(order.number())
                .orElseThrow()
                .partOf(nakhil)
                .orElseThrow()
                .state();
    }

    private int stock(OfferId offer) {
        return offers.of(List.of(offer)).get(offer).stock();
    }

    private int at(OfferId offer) {
        var lines = order.parts().getFirst().lines();
        for (int at = 0; at < lines.size(); at++) if (lines.get(at).offer().equals(offer)) return at;
        throw new AssertionError("It is not in the order");
    }

    private String page(String path, jakarta.servlet.http.Cookie session) throws Exception {
        return web.perform(get(path).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
