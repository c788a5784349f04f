package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.payments.Payment;
import org.springframework.beans.factory.annotation.Autowired;

/// One of two parcels that are paid at the door never gets there.
@StoreTest
class Calling_off_a_parcel_paid_at_the_door extends CashInTwoParcels {

    @Autowired
    LateCancellations late;

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
}
