package org.mukhtalif.store.couriers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.ParcelHappening;
import org.mukhtalif.store.fulfilment.ParcelStories;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.fulfilment.TrackingNumber;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Hearing_what_a_courier_says extends ParcelsOfACourier {

    @Autowired
    ParcelStories stories;

    @Autowired
    Orders orders;

    @Test
    void what_it_says_moves_the_parcel_and_the_same_file_again_changes_nothing() throws Exception {
        announced();
        say("picked_up,%s,SPL-77".formatted(now()), "failed,%s,".formatted(now()));
        exchange();
        assertThat(state())
                .isInstanceOfSatisfying(
                        Fulfilment.Dispatched.class,
                        sent -> assertThat(sent.tracking()).contains(Tracking.by(new TrackingNumber("SPL-77"))));
        assertThat(stories.of(order.number()).stream().map(ParcelHappening::kind))
                .endsWith(ParcelHappening.Kind.GIVEN, ParcelHappening.Kind.DISPATCHED, ParcelHappening.Kind.TRIED);
        exchange();
        assertThat(lists()).as("what was fetched lies there no longer").isEmpty();

        var delivered = "delivered,%s,".formatted(now());
        say(delivered);
        exchange();
        assertThat(state()).isInstanceOf(Fulfilment.Delivered.class);
        assertThat(part()).isInstanceOf(OrderState.Completed.class);
        var before = heard();

        say(delivered);
        exchange();
        assertThat(heard()).isEqualTo(before);
        say("picked_up,%s,SPL-77".formatted(now()), delivered);
        exchange();
        assertThat(heard().getFirst().taken()).isZero();
        assertThat(heard().getFirst().unchanged()).isEqualTo(2);
        assertThat(waiting("in")).isEmpty();
    }

    @Test
    void a_delivery_is_believed_although_nobody_told_of_the_pick_up() throws Exception {
        announced();
        say("delivered,%s,".formatted(now()));
        exchange();
        assertThat(state()).isInstanceOf(Fulfilment.Delivered.class);
        say("returned,%s,".formatted(now()));
        exchange();
        assertThat(reasons()).containsExactly("delivered-already");
        assertThat(part()).isInstanceOf(OrderState.Completed.class);
    }

    @Test
    void a_parcel_that_nobody_takes_comes_back_and_is_owed_no_more() throws Exception {
        announced();
        say("picked_up,%s,".formatted(now()), "returned,%s,".formatted(now()));
        exchange();
        assertThat(state()).isInstanceOf(Fulfilment.Returned.class);
        assertThat(part()).isInstanceOf(OrderState.Cancelled.class);
    }

    @Test
    void what_is_no_line_is_refused_with_a_reason_and_moves_nothing() throws Exception {
        announced();
        var others = shopping.placed(goods.anOffer(1_000, 5));
        var other =
                shopping.parcel(others.number(), others.merchants().getFirst()).number();
        lay("""
                parcel;event;at;tracking
                hello
                %1$s;flew;%2$s;
                %1$s;delivered;yesterday;
                %1$s;delivered;%2$s;<script>
                F-222222;delivered;%2$s;
                %3$s;delivered;%2$s;
                %1$s;delivered;2099-01-01T00:00:00Z;
                %1$s;delivered;2001-01-01T00:00:00Z;
                =cmd|x;delivered;%2$s;
                %4$s
                """.formatted(parcel, now(), other, "x".repeat(5_000)));
        exchange();
        assertThat(reasons())
                .containsExactly(
                        "shape",
                        "event",
                        "time",
                        "tracking",
                        "unknown-parcel",
                        "unknown-parcel",
                        "still-to-come",
                        "before-it-was-given",
                        "parcel",
                        "shape");
        assertThat(state()).isInstanceOf(Fulfilment.Packed.class);
        for (var dirt : List.of("", "parcel,state\n", "\uD800"))
            assertThat(StatusFile.of(dirt.getBytes(StandardCharsets.UTF_16)).lines())
                    .singleElement()
                    .isInstanceOf(StatusLine.Dirty.class);
        assertThat(StatusFile.of(new byte[CourierFolder.LARGEST + 1]).lines())
                .containsExactly(new StatusLine.Dirty(1, "too-large"));
    }

    private OrderState part() {
        return orders.find(order.number())
                .orElseThrow()
                .partOf(nakhil)
                .orElseThrow()
                .state();
    }
}
