package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.merchantdesk.DeskTeller;
import org.mukhtalif.store.orders.OrderState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Sending_a_part_in_several_parcels extends DatesAndHoney {

    @Autowired
    MockMvc web;

    @Autowired
    DeskTeller teller;

    @Autowired
    TestClock clock;

    @Test
    void pieces_are_taken_out_into_a_parcel_of_their_own() throws Exception {
        var order = paid();
        var first = only(order);
        var second = split(first, Map.of(at(order, dates), 2));

        assertThat(pieces(order, first)).containsExactlyInAnyOrder("تمر سكري 1", "عسل سدر 1");
        assertThat(pieces(order, second)).containsExactly("تمر سكري 2");
        deliver(first);
        assertThat(state(order)).isInstanceOf(OrderState.Confirmed.class);
        deliver(second);
        assertThat(state(order)).isInstanceOf(OrderState.Completed.class);
        assertThat(refunds.of(order.number())).isEmpty();
    }

    @Test
    void more_than_a_parcel_holds_is_not_taken_out_of_it_nor_all_of_it() {
        var order = paid();
        var first = only(order);
        for (var wrong : List.of(
                Map.<Integer, Integer>of(),
                Map.of(at(order, dates), 4),
                Map.of(at(order, dates), -1),
                Map.of(7, 1),
                Map.of(at(order, dates), 3, at(order, honey), 1)))
            assertThat(splitting.split(nakhil, first, wrong)).isEqualTo(new SplitResult.NotAPart());
        assertThat(splitting.split(goods.merchant(), first, Map.of(0, 1))).isEqualTo(new SplitResult.NoSuchParcel());
        steps.pack(nakhil, first);
        assertThat(splitting.split(nakhil, first, Map.of(at(order, dates), 1))).isEqualTo(new SplitResult.NotNow());
        assertThat(parcels(order)).hasSize(1);
    }

    @Test
    void two_last_deliveries_at_one_moment_complete_the_part() throws Exception {
        var order = paid();
        var first = only(order);
        var second = split(first, Map.of(at(order, honey), 1));
        send(first);
        send(second);
        try (var couriers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : couriers.invokeAll(
                    List.of(() -> steps.deliver(nakhil, first), () -> steps.deliver(nakhil, second))))
                assertThat(done.get()).isInstanceOf(StepResult.Done.class);
        }
        assertThat(state(order)).isInstanceOf(OrderState.Completed.class);
    }

    @Test
    void the_pages_tell_what_is_in_which_parcel() throws Exception {
        var order = paid();
        var first = only(order);
        var session = teller.of(nakhil);
        var desk = "/desk/fulfilments/" + first;
        assertThat(page(desk, session)).contains("pieces-0").contains("فُتح الطرد");
        var wrong = web.perform(
                        post(desk + "/split").with(csrf()).cookie(session).param("pieces-0", "many"))
                .andReturn()
                .getResponse();
        assertThat(wrong.getStatus()).isEqualTo(422);
        var place = web.perform(
                        post(desk + "/split").with(csrf()).cookie(session).param("pieces-" + at(order, dates), "٢"))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        assertThat(place).contains("parcel-split");
        var second = new FulfilmentNumber(place.substring(place.indexOf("F-"), place.indexOf('?')));
        steps.pack(nakhil, second);
        web.perform(post("/desk/fulfilments/" + second + "/dispatch")
                .with(csrf())
                .cookie(session)
                .param("tracking", "SPL-2026-77")
                .param("tracking-page", "https://courier.example/track?n=SPL-2026-77"));

        assertThat(page("/desk/fulfilments/" + second + "/slip", session))
                .contains("الطرد 2 من 2")
                .doesNotContain("عسل سدر");
        assertThat(page(desk, session)).contains("الطرد 1 من 2");
        assertThat(page("/desk/orders", session))
                .as("a list tells of each parcel what is in it")
                .contains(first.value(), "115.00")
                .contains(second.value(), "80.00");
        assertThat(page(desk, session)).contains(second.value()).contains("سُلّم للناقل");
        var link = "/orders/" + order.number() + "/"
                + orders.link(order.number(), clock.instant()).toLink();
        assertThat(page(link, session))
                .contains(first.value())
                .contains(second.value())
                .contains("SPL-2026-77")
                .contains("href=\"https://courier.example/track?n=SPL-2026-77\"");
    }

    @Test
    void a_parcel_says_which_of_those_that_go_it_is() throws Exception {
        var order = paid();
        var first = only(order);
        var session = teller.of(nakhil);
        assertThat(page("/desk/fulfilments/" + first + "/slip", session)).doesNotContain("الطرد 1 من");
        var second = split(first, Map.of(at(order, dates), 1));
        var third = split(first, Map.of(at(order, honey), 1));
        assertThat(cancellations.cancel(nakhil, second)).isTrue();
        assertThat(page("/desk/fulfilments/" + first + "/slip", session)).contains("الطرد 1 من 2");
        assertThat(page("/desk/fulfilments/" + third + "/slip", session)).contains("الطرد 2 من 2");
        var label = web.perform(get("/desk/fulfilments/" + third + "/label.pdf").cookie(session))
                .andReturn()
                .getResponse();
        assertThat(label.getContentAsByteArray()).startsWith("%PDF-".getBytes(StandardCharsets.UTF_8));
        Files.write(Path.of("target", "label-third.pdf"), label.getContentAsByteArray());
    }

    @Test
    void a_tracking_page_is_an_https_address_of_some_host() {
        assertThat(TrackingPage.of(" https://courier.example/t/1 ")).isPresent();
        for (var wrong : List.of(
                "http://courier.example/t",
                "javascript:alert(1)",
                "https://sara@courier.example/",
                "https://courier",
                "https://courier.example/a b",
                "https://courier.example/" + "x".repeat(300)))
            assertThat(TrackingPage.of(wrong)).as(wrong).isEmpty();
    }

    private String page(String path, jakarta.servlet.http.Cookie session) throws Exception {
        return web.perform(get(path).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
