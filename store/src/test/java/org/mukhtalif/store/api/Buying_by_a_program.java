package org.mukhtalif.store.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.HeldGoods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.invoices.Form;
import org.mukhtalif.store.invoices.Invoice;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Buying_by_a_program extends ProgramsThatBuy {

    @Autowired
    private Shopping shopping;

    @Autowired
    private Orders orders;

    @Test
    void a_line_and_a_placement_make_an_order_that_its_secret_opens() {
        var offer = goods.anOffer(4_200, 9);
        var cart = cartWith(offer, 2);

        var placed = place(cart, order(cart, "cash-on-delivery"), key);

        assertThat(placed.status()).isEqualTo(201);
        assertThat(placed.headers()).containsEntry("Location", "/api/v1/orders/" + placed.at("/number"));
        assertThat(stock(offer)).isEqualTo(7);
        var order = program().get("/api/v1/orders/" + placed.at("/number"), "Order-Secret", placed.at("/secret"));
        assertThat(order.number("/total/minorUnits")).isEqualTo(10_200);
        assertThat(order.at("/merchants/0/lines/0/quantity")).isEqualTo("2");
        assertThat(order.body().toString()).doesNotContain("سارة", "0551234567", "966551234567");
        assertThat(order.headers().get("Cache-Control")).contains("no-store");
    }

    @Test
    void an_order_tells_under_which_terms_it_was_placed() {
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = shopping.placed(Shopping.under(AcceptedTerms.BEFORE, shopping.placement(cart)));
        var secret = orders.link(order.number(), order.placedAt()).toLink();

        var told = program().get("/api/v1/orders/" + order.number(), "Order-Secret", secret);

        assertThat(told.at("/terms")).isEqualTo(AcceptedTerms.BEFORE);
    }

    @Test
    void a_line_that_is_put_twice_is_there_once() {
        var offer = goods.anOffer(4_200, 9);
        var cart = cartWith(offer, 2).at("/cart");

        var again = program().put("/api/v1/cart/lines/" + offer, "{\"pieces\": 3}", "Cart", cart);

        assertThat(again.number("/pieces")).isEqualTo(3);
        assertThat(program().delete("/api/v1/cart/lines/" + offer, "Cart", cart).number("/pieces"))
                .isZero();
    }

    @Test
    void the_same_key_and_body_give_the_same_order_and_another_body_is_refused() {
        var offer = goods.anOffer(4_200, 9);
        var cart = cartWith(offer, 2);
        var body = order(cart, "cash-on-delivery");
        var first = place(cart, body, key);
        var second = place(cart, body, key);
        var other = place(cart, body.replace("سارة", "هدى"), key);

        assertThat(second.at("/number")).isEqualTo(first.at("/number"));
        assertThat(stock(offer)).isEqualTo(7);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("/type")).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void the_same_key_while_the_first_sending_is_under_way_is_told_to_come_back() throws Exception {
        var offer = goods.anOffer(4_200, 9);
        var cart = cartWith(offer, 2);
        var body = order(cart, "cash-on-delivery");
        try (var held = new HeldGoods(offer);
                var elsewhere = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = elsewhere.submit(() -> place(cart, body, key));
            held.awaitSomebody();
            var second = place(cart, body, key);

            assertThat(second.status()).isEqualTo(409);
            assertThat(second.at("/type")).isEqualTo("/problems/placement-in-flight");
            assertThat(second.headers()).containsEntry("Retry-After", "1");
            held.letGo();
            assertThat(first.get(30, TimeUnit.SECONDS).status()).isEqualTo(201);
        }
        assertThat(place(cart, body, key).status()).isEqualTo(201);
        assertThat(stock(offer)).isEqualTo(7);
    }

    @Test
    void without_a_key_nothing_is_placed() {
        var offer = goods.anOffer(4_200, 9);
        var cart = cartWith(offer, 2);
        var refused = program().post("/api/v1/orders", order(cart, "cash-on-delivery"), "Cart", cart.at("/cart"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/type")).isEqualTo("/problems/idempotency-key-missing");
        assertThat(stock(offer)).isEqualTo(9);
    }

    @Test
    void a_faster_way_costs_what_the_quote_says() {
        var cart = cartWith(goods.anOffer(4_200, 9), 1);
        var merchant = cart.at("/merchants/0/merchant");
        var quote = program()
                .post(
                        "/api/v1/quotes",
                        "{\"shipping\": {\"" + merchant + "\": \"express\"}}",
                        "Cart",
                        cart.at("/cart"));

        assertThat(quote.number("/shipping/minorUnits")).isEqualTo(3_500);
        assertThat(program()
                        .post(
                                "/api/v1/quotes",
                                "{\"shipping\": {\"" + merchant + "\": \"camel\"}}",
                                "Cart",
                                cart.at("/cart"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_quote_tells_the_ways_of_paying_and_its_total_is_the_one_that_is_placed() {
        var cart = cartWith(goods.anOffer(4_200, 9), 1);
        var asked = "{\"city\": \"riyadh\", \"payment\": \"cash-on-delivery\"%s}";
        var quote = program().post("/api/v1/quotes", asked.formatted(""), "Cart", cart.at("/cart"));
        var toHuda = program().post("/api/v1/quotes", asked.formatted(", \"another\": true"), "Cart", cart.at("/cart"));
        var gold = program().post("/api/v1/quotes", "{\"payment\": \"gold\"}", "Cart", cart.at("/cart"));

        assertThat(methods(quote)).containsExactly("online", "bank-transfer", "cash-on-delivery");
        assertThat(methods(toHuda)).containsExactly("online", "bank-transfer");
        assertThat(quote.number("/fee/minorUnits")).isEqualTo(quote.number("/ways/2/fee/minorUnits"));
        assertThat(gold.at("/errors/0/field")).isEqualTo("payment");
        var placed = place(cart, order(quote, "cash-on-delivery"), key);
        assertThat(placed.status()).isEqualTo(201);
    }

    @Test
    void a_signed_in_persons_order_is_found_in_her_list_and_by_nobody_else() {
        var sara = bearer(people.shopper());
        var huda = bearer(people.shopper());
        var cart = cartWith(goods.anOffer(4_200, 9), 1);
        var number = place(cart, order(cart, "cash-on-delivery"), key, "Authorization", sara)
                .at("/number");

        assertThat(program().get("/api/v1/me/orders", "Authorization", sara).at("/orders/0/number"))
                .isEqualTo(number);
        assertThat(program()
                        .get("/api/v1/me/orders/" + number, "Authorization", huda)
                        .status())
                .isEqualTo(404);
        assertThat(program().get("/api/v1/me/orders").status()).isEqualTo(401);
    }

    @Test
    void a_part_is_called_off_once_and_its_goods_go_back() {
        var offer = goods.anOffer(4_200, 9);
        var cart = cartWith(offer, 2);
        var placed = place(cart, order(cart, "cash-on-delivery"), key);
        var path = "/api/v1/orders/" + placed.at("/number");
        var body = "{\"merchant\": " + cart.at("/merchants/0/merchant") + "}";

        var cancelled = program().post(path + "/cancellation", body, "Order-Secret", placed.at("/secret"));
        var again = program().post(path + "/cancellation", body, "Order-Secret", placed.at("/secret"));

        assertThat(cancelled.at("/state")).isEqualTo("cancelled");
        assertThat(stock(offer)).isEqualTo(9);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/type")).isEqualTo("/problems/too-late");
    }

    @Test
    void who_is_registered_for_vat_is_named_on_the_invoice() {
        var cart = cartWith(goods.anOffer(4_200, 9), 1);
        var body = order(cart, "cash-on-delivery");

        var wrong = place(cart, named(body, "مؤسسة سارة", "12"), key);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("/errors/0/field")).isEqualTo("invoice-vat-number");
        var placed = place(cart, named(body, "مؤسسة سارة", "٣١٠٠٠٠٠٠٠٠٠٠٠٠٣"), key);

        assertThat(placed.status()).isEqualTo(201);
        var number = new OrderNumber(placed.at("/number"));
        var issued = await().until(() -> invoices.of(number), each -> !each.isEmpty());
        assertThat(issued).extracting(Invoice::form).containsExactly(Form.TAX);
        assertThat(papers.named(issued.getFirst())).isPresent();
    }
}
