package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@StoreTest
class Telling_a_program_what_is_paid_at_a_door extends CashInTwoParcels {

    @Autowired
    MockMvc web;

    @Test
    void each_parcel_says_what_is_to_be_paid_for_it() throws Exception {
        assertThat(atTheDoor(first)).isEqualTo(toCollect(first).minorUnits());
        assertThat(atTheDoor(second)).isEqualTo(toCollect(second).minorUnits());
        assertThat(atTheDoor(first) + atTheDoor(second)).isEqualTo(order.total().minorUnits());
    }

    @Test
    void one_that_does_not_come_says_nothing_and_the_other_what_was_paid() throws Exception {
        var arrives = toCollect(first).minorUnits();

        cancellations.cancel(nakhil, second);
        deliver(first);

        assertThat(atTheDoor(first)).isEqualTo(arrives);
        assertThat(parcel(second).has("atTheDoor")).isFalse();
    }

    private long atTheDoor(FulfilmentNumber number) throws Exception {
        return parcel(number).at("/atTheDoor/minorUnits").asLong();
    }

    private JsonNode parcel(FulfilmentNumber number) throws Exception {
        var secret = orders.link(order.number(), clock.instant()).toLink();
        var told = web.perform(get("/api/v1/orders/" + order.number()).header("Order-Secret", secret))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return new JsonMapper()
                .readTree(told)
                .at("/merchants/0/parcels")
                .valueStream()
                .filter(each -> each.at("/number").asString().equals(number.value()))
                .findFirst()
                .orElseThrow();
    }
}
