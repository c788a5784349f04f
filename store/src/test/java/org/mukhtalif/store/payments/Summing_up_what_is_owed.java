package org.mukhtalif.store.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/// What the shopper's page of an order and the same for programs say is owed, beside what was really taken.
@StoreTest
class Summing_up_what_is_owed extends NodeWithAFee {

    @Autowired
    MockMvc web;

    @Test
    void a_fee_that_went_over_to_the_next_part_is_owed() throws Exception {
        var order = ordered();

        cancel(order, order.merchants().getFirst());
        deliver(order, order.merchants().getLast());

        saysThatThisIsOwed(order, order.parts().getLast().total().plus(FEE));
    }

    @Test
    void a_fee_that_nobody_collects_any_more_is_not() throws Exception {
        var order = ordered();

        deliver(order, order.merchants().getLast());
        cancel(order, order.merchants().getFirst());

        saysThatThisIsOwed(order, order.parts().getLast().total());
    }

    @Test
    void nothing_is_once_every_part_was_called_off() throws Exception {
        var order = ordered();

        order.merchants().forEach(merchant -> cancel(order, merchant));

        saysThatThisIsOwed(order, Money.halalas(0));
    }

    @Test
    void a_first_parcel_that_did_not_arrive_takes_its_fee_with_it() throws Exception {
        var order = orderedTwice();
        var parcels = inTwo(order);

        deliverParcel(order, parcels.getLast());
        assertThat(node.room(Cancellations.class).cancel(order.merchants().getFirst(), parcels.getFirst()))
                .isTrue();

        saysThatThisIsOwed(order, Money.halalas(moved(order, "CARRIER")));
    }

    @Test
    void all_of_it_is_while_nothing_happened() throws Exception {
        var order = ordered();

        var told = new JsonMapper().readTree(read("/api/v1/orders/" + order.number(), secret(order)));

        assertThat(told.at("/progress/due/minorUnits").asLong())
                .isEqualTo(order.total().minorUnits());
        assertThat(told.at("/progress/owedNoMore").isMissingNode()).isTrue();
    }

    private void saysThatThisIsOwed(Order order, Money due) throws Exception {
        var off = order.total().minus(due);
        var secret = secret(order);
        assertThat(read("/orders/" + order.number() + "/" + secret, secret))
                .contains("خُصم منه ما أُلغي أو لم يصل", off.plain(), due.plain());
        var told = new JsonMapper().readTree(read("/api/v1/orders/" + order.number(), secret));
        assertThat(told.at("/progress/due/minorUnits").asLong()).isEqualTo(due.minorUnits());
        assertThat(told.at("/progress/owedNoMore/minorUnits").asLong()).isEqualTo(off.minorUnits());
    }

    private String secret(Order order) {
        return orders.link(order.number(), order.placedAt()).toLink();
    }

    private String read(String path, String secret) throws Exception {
        return web.perform(get(path).header("Order-Secret", secret))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
