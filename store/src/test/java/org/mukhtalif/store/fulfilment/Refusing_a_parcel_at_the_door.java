package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.returns.RefundReason;

/// One of two parcels that are paid at the door is not wanted there: the books give up what was printed on it.
@StoreTest
class Refusing_a_parcel_at_the_door extends CashInTwoParcels {

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
        assertThat(letters())
                .as("of the order, of two parcels sent and one delivered")
                .hasSize(4);
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

    /// What came by mail, once everything was heard and nothing waits to be sent.
    private List<Postbox.Mail> letters() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> db.sql("""
                select (select count(*) from events.event_publication where serialized_event like :mention)
                     + (select count(*) from notifications.outbox where case_id = :case)
                """)
                                .param("mention", "%" + order.number() + "%")
                                .param(
                                        "case",
                                        CaseId.order(order.number().value()).value())
                                .query(Long.class)
                                .single()
                        == 0);
        return box.all();
    }
}
