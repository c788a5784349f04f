package org.mukhtalif.store.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.StoreTest;

@StoreTest
class Refusing_a_program_that_buys extends ProgramsThatBuy {

    private static final String[] IN_ENGLISH = {"Accept-Language", "en"};

    @Test
    void what_nobody_approved_cannot_be_put_into_a_cart() {
        var merchant = goods.merchant();
        var draft = goods.draft(merchant, goods.section(), "تمر لم يره أحد", "Dates nobody saw");
        var offer = goods.offer(draft, merchant, 1_000, 9);

        var refused = program().put("/api/v1/cart/lines/" + offer, "{\"pieces\": 1}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).isEqualTo("/problems/cart-no-such-offer");
    }

    @Test
    void what_cannot_be_so_is_told_by_field_in_the_callers_language() {
        var cart = cartWith(goods.anOffer(4_200, 9), 1);
        var body = order(cart, "gold").replace("0551234567", "12");
        var refused = place(cart, body, key, "Accept-Language", "en");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.at("/title")).isEqualTo("Something in the request cannot be so");
        assertThat(refused.body()
                        .at("/errors")
                        .valueStream()
                        .map(each -> each.at("/field").asString()))
                .containsExactlyInAnyOrder("mobile", "payment");
        assertThat(refused.body().toString()).doesNotContain("سارة");
    }

    @Test
    void other_terms_than_those_in_force_place_nothing_and_are_told_from_none() {
        var offer = goods.anOffer(4_200, 9);
        var cart = cartWith(offer, 1);
        var body = order(cart, "cash-on-delivery");
        var before = place(cart, body.replace(AcceptedTerms.VERSION, AcceptedTerms.BEFORE), key, IN_ENGLISH);
        var none = place(cart, body.replace("\"" + AcceptedTerms.VERSION + "\"", "null"), key, IN_ENGLISH);

        for (var refused : List.of(before, none)) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.at("/type")).isEqualTo("/problems/invalid");
            assertThat(refused.at("/errors/0/field")).isEqualTo("terms");
        }
        assertThat(before.at("/errors/0/message"))
                .isEqualTo("Accept the terms in force to place the order: what was shown is another version.");
        assertThat(none.at("/errors/0/message")).isEqualTo("Accept the terms to place the order.");
        assertThat(stock(offer)).isEqualTo(9);
    }

    @Test
    void more_than_there_is_places_nothing_and_says_how_many_are_left() {
        var offer = goods.anOffer(4_200, 3);
        var cart = cartWith(offer, 5);
        var refused = place(cart, order(cart, "cash-on-delivery"), key);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).isEqualTo("/problems/sold-out");
        assertThat(refused.number("/available")).isEqualTo(3);
    }

    @Test
    void what_somebody_else_receives_is_not_paid_at_the_door() {
        var cart = cartWith(goods.anOffer(4_200, 9), 1);
        var toHuda = order(cart, "cash-on-delivery").replaceFirst("\\{", "{\"another\": {\"mail\": \"\"},");
        var refused = place(cart, toHuda, key);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors").toString())
                .contains("\"payment\"")
                .contains("الدفع عند الاستلام غير متاح");
        assertThat(place(cart, toHuda.replace("cash-on-delivery", "bank-transfer"), key + "-2")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void another_total_than_the_shopper_was_shown_places_nothing() {
        var cart = cartWith(goods.anOffer(4_200, 9), 1);
        var refused = place(cart, order(cart, "cash-on-delivery").replace("6000", "5999"), key);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).isEqualTo("/problems/total-changed");
        assertThat(refused.number("/now/minorUnits")).isEqualTo(6_000);
    }

    @Test
    void nonsense_is_refused_without_internals() {
        for (var body : List.of("{", "[]", "{\"pieces\": \"many\"}", "{\"pieces\": 1e99}")) {
            var refused = program().put("/api/v1/cart/lines/1", body);
            assertThat(refused.status()).as(body).isIn(400, 422);
            assertThat(refused.body().toString()).doesNotContain("jackson", "Exception", "org.");
        }
        for (var pieces : List.of("0", "-1", "2147483648", "100"))
            assertThat(program()
                            .put("/api/v1/cart/lines/1", "{\"pieces\": " + pieces + "}")
                            .status())
                    .as(pieces)
                    .isEqualTo(422);
        assertThat(program().get("/api/v1/cart", "Cart", "short").status()).isEqualTo(400);
        assertThat(program().get("/api/v1/nothing").status()).isEqualTo(404);
    }
}
