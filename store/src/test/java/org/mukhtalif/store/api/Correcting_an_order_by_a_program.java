package org.mukhtalif.store.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.DeliverySlip;
import org.mukhtalif.store.fulfilment.DeliverySlips;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.fulfilment.TrackingNumber;
import org.mukhtalif.store.fulfilment.TrackingPage;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Correcting_an_order_by_a_program {

    private static final String NEW_MOBILE = "{\"contact\": {\"mobile\": \"0559998877\"}}";

    @Autowired
    private MockMvc network;

    @Autowired
    private Goods goods;

    @Autowired
    private Shopping shopping;

    @Autowired
    private Orders orders;

    @Autowired
    private People people;

    @Autowired
    private DeliverySlips slips;

    @Autowired
    private ParcelSteps steps;

    @Test
    void a_new_mobile_stands_on_the_slip_and_the_rest_stays() {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        var mended = program().patch(contact(order), NEW_MOBILE, "Order-Secret", secret(order));

        assertThat(mended.status()).isEqualTo(204);
        var merchant = order.merchants().getFirst();
        var parcel = shopping.parcel(order.number(), merchant).number();
        assertThat(slips.printFor(merchant, parcel)).get().isInstanceOfSatisfying(DeliverySlip.Printed.class, slip -> {
            assertThat(slip.mobile()).isEqualTo(new PersonalText("+966559998877"));
            assertThat(slip.recipient()).isEqualTo(new PersonalText("سارة القحطاني"));
        });
    }

    @Test
    void what_cannot_be_so_is_told_by_field_and_nothing_is_half_mended() {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        var street = "{\"address\": {\"street\": \"شارع النخيل\"}}";

        var refused = program().patch(contact(order), street, "Order-Secret", secret(order));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors").toString()).contains("\"city\"", "\"postal-code\"");
        assertThat(program()
                        .patch(contact(order), "{}", "Order-Secret", secret(order))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void once_it_is_packed_it_is_too_late_and_the_order_says_so_before() {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        var merchant = order.merchants().getFirst();
        var before = read(order);
        assertThat(before.at("/progress/correctable")).isEqualTo("true");
        assertThat(before.at("/progress/cancellable/0")).isEqualTo(merchant.toString());
        var parcel = shopping.parcel(order.number(), merchant).number();
        steps.pack(merchant, parcel);

        var refused = program().patch(contact(order), NEW_MOBILE, "Order-Secret", secret(order));
        assertThat(refused.at("/type")).isEqualTo("/problems/contact-settled");
        assertThat(read(order).at("/progress/correctable")).isEqualTo("false");
        assertThat(read(order).body().at("/progress/cancellable").isEmpty()).isTrue();
    }

    @Test
    void a_parcel_under_way_tells_how_to_follow_it() {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        var merchant = order.merchants().getFirst();
        var parcel = shopping.parcel(order.number(), merchant).number();
        steps.pack(merchant, parcel);
        var page =
                TrackingPage.of("https://courier.example/follow?n=TRACK-2026").orElseThrow();
        steps.dispatch(
                merchant, parcel, new Tracking(TrackingNumber.of("TRACK-2026").orElseThrow(), Optional.of(page)));

        var told = read(order).body().at("/merchants/0/parcels/0");
        assertThat(told.at("/state").asString()).isEqualTo("dispatched");
        assertThat(told.at("/tracking").asString()).isEqualTo("TRACK-2026");
        assertThat(told.at("/trackingPage").asString()).isEqualTo(page.value());
        assertThat(told.at("/since").asString()).isNotBlank();
    }

    @Test
    void a_missing_short_code_is_asked_for_and_can_be_sent_alone() {
        var form = Shopping.sara();
        var without = new org.mukhtalif.store.checkout.DeliveryForm(
                form.recipient(),
                form.mobile(),
                form.mail(),
                form.city(),
                form.district(),
                form.street(),
                form.building(),
                form.postalCode(),
                new PersonalText(""));
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.empty(), without));
        shopping.parcel(order.number(), order.merchants().getFirst());

        assertThat(read(order).at("/progress/shortCodeWanted")).isEqualTo("true");
        var sent = program()
                .patch(contact(order), "{\"address\": {\"shortCode\": \"rrrd2929\"}}", "Order-Secret", secret(order));
        assertThat(sent.status()).isEqualTo(204);
        assertThat(read(order).at("/progress/shortCodeWanted")).isEqualTo("false");
    }

    @Test
    void an_accounts_order_is_mended_by_its_holder_and_not_by_its_secret() {
        var sara = people.shopper();
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.of(sara.subject()), Shopping.sara()));
        var own = "/api/v1/me/orders/" + order.number() + "/contact";

        assertThat(program()
                        .patch(contact(order), NEW_MOBILE, "Order-Secret", secret(order))
                        .status())
                .isEqualTo(404);
        assertThat(program()
                        .patch(own, NEW_MOBILE, "Authorization", bearer(people.shopper()))
                        .status())
                .isEqualTo(404);
        assertThat(program()
                        .patch(own, NEW_MOBILE, "Authorization", bearer(sara))
                        .status())
                .isEqualTo(204);
    }

    private Program.Answer read(Order order) {
        return program().get("/api/v1/orders/" + order.number(), "Order-Secret", secret(order));
    }

    private static String contact(Order order) {
        return "/api/v1/orders/" + order.number() + "/contact";
    }

    private String secret(Order order) {
        return orders.link(order.number(), order.placedAt()).toLink();
    }

    private static String bearer(People.Somebody somebody) {
        return "Bearer " + somebody.session().getValue();
    }

    private Program program() {
        return new Program(network);
    }
}
