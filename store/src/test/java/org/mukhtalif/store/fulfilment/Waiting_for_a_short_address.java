package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.checkout.DeliveryForm;
import org.mukhtalif.store.merchantdesk.DeskTeller;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Waiting_for_a_short_address {

    @Autowired
    MockMvc browser;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    ParcelSteps steps;

    @Autowired
    AddressRequests requests;

    @Autowired
    ShortAddresses addresses;

    @Autowired
    DeskTeller teller;

    @Autowired
    TestClock clock;

    @AfterEach
    void the_clock_goes_right_again() {
        clock.reset();
    }

    @Test
    void is_looked_for_in_this_order_alone() {
        var order = shopping.placed(goods.anOffer(1_000, 10));

        var sent = Statements.sentBy(() -> assertThat(addresses.isKnown(order)).isTrue());

        assertThat(sent).singleElement().asString().contains("vault.sealed_value");
    }

    @Test
    void is_not_looked_for_where_it_came_with_the_order() {
        var order =
                orders.find(shopping.placed(goods.anOffer(1_000, 10)).number()).orElseThrow();
        var parcel = shopping.parcel(order.number(), order.merchants().getFirst());

        var sent = Statements.sentBy(
                () -> assertThat(addresses.isAwaited(order, List.of(parcel))).isFalse());

        assertThat(sent).isEmpty();
    }

    @Test
    void a_parcel_is_not_made_ready_before_its_short_address_is_known() throws Exception {
        var order = placedWithout();
        var merchant = order.merchants().getFirst();
        var number = shopping.parcel(order.number(), merchant).number();
        assertThat(steps.pack(merchant, number)).isInstanceOf(StepResult.NoShortAddress.class);
        var desk = browser.perform(post("/desk/fulfilments/" + number + "/packing")
                        .with(csrf())
                        .cookie(teller.of(merchant)))
                .andReturn()
                .getResponse();
        assertThat(desk.getStatus()).isEqualTo(422);
        assertThat(desk.getContentAsString(StandardCharsets.UTF_8)).contains("/address-request");

        var path = "/orders/" + order.number() + "/"
                + orders.link(order.number(), clock.instant()).toLink();
        assertThat(page(path)).contains("short-address");
        var wrong = browser.perform(post(path + "/short-address").with(csrf()).param("short-address", "12"))
                .andReturn()
                .getResponse();
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("aria-invalid");
        var right = browser.perform(post(path + "/short-address").with(csrf()).param("short-address", "rrrd٢٩٢٩"))
                .andReturn()
                .getResponse();
        assertThat(right.getHeader("Location")).contains("short-address-added");

        assertThat(addresses.isKnown(orders.find(order.number()).orElseThrow())).isTrue();
        assertThat(page(path)).doesNotContain("short-address");
        assertThat(steps.pack(merchant, number)).isInstanceOf(StepResult.Done.class);
    }

    @Test
    void its_shopper_is_asked_once_a_day_at_most_and_by_its_merchant_only() {
        var order = placedWithout();
        var merchant = order.merchants().getFirst();
        var number = shopping.parcel(order.number(), merchant).number();

        assertThat(requests.ask(goods.merchant(), number)).isFalse();
        assertThat(requests.ask(merchant, number)).isTrue();
        assertThat(requests.ask(merchant, number)).isFalse();
        clock.advance(Duration.ofHours(25));
        assertThat(requests.ask(merchant, number)).isTrue();
    }

    @Test
    void a_late_parcel_can_be_called_off_fifteen_days_after_the_promised_one() {
        var order = shopping.placed(goods.anOffer(4_500, 20));
        var merchant = order.merchants().getFirst();
        var number = shopping.parcel(order.number(), merchant).number();
        steps.pack(merchant, number);
        steps.dispatch(merchant, number, TrackingNumber.of("TRACK-2026").orElseThrow());
        var part = order.partOf(merchant).orElseThrow();

        clock.advance(Duration.ofDays(15));
        assertThat(late.lateSince(order.number(), part.merchant())).isEmpty();
        assertThat(late.lateSince(order.number(), part)).isEmpty();
        assertThat(lateCancellations.cancel(order.number(), merchant)).isFalse();

        clock.advance(Duration.ofDays(11));
        assertThat(late.lateSince(order.number(), part.merchant())).isPresent();
        assertThat(late.lateSince(order.number(), part)).isPresent();
        assertThat(late.tell()).isPositive();
        assertThat(late.tell()).isZero();
        assertThat(cancellations.cancel(order.number(), merchant)).isFalse();
        assertThat(lateCancellations.cancel(order.number(), merchant)).isTrue();
        assertThat(lateCancellations.cancel(order.number(), merchant)).isFalse();
        assertThat(shopping.parcel(order.number(), merchant)).isInstanceOf(Fulfilment.Cancelled.class);
    }

    @Autowired
    LateParcels late;

    @Autowired
    Cancellations cancellations;

    @Autowired
    LateCancellations lateCancellations;

    private Order placedWithout() {
        var sara = Shopping.sara();
        var form = new DeliveryForm(
                sara.recipient(),
                sara.mobile(),
                sara.mail(),
                sara.city(),
                sara.district(),
                sara.street(),
                sara.building(),
                sara.postalCode(),
                new PersonalText(""));
        return shopping.placed(
                shopping.placement(shopping.cart(Map.of(goods.anOffer(4_500, 20), 1)), Optional.empty(), form));
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
