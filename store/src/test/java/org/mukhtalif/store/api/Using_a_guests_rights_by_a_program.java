package org.mukhtalif.store.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Using_a_guests_rights_by_a_program extends ProgramsWithRights {

    @Autowired
    private Orders orders;

    @Test
    void a_guest_has_the_same_rights_by_her_orders_secret() {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        var path = "/api/v1/orders/" + order.number() + "/privacy";
        var held = program().get(path, "Order-Secret", secret(order));
        var copy = program().post(path + "/copy", "", "Order-Secret", secret(order));

        assertThat(held.body().at("/held")).isNotEmpty();
        assertThat(held.body().toString()).doesNotContain("القحطاني");
        assertThat(copy.body().toString()).contains("القحطاني");
        assertThat(program().get(path, "Order-Secret", "wrong").status()).isEqualTo(404);
        var done = program().post(path + "/destruction", "", "Order-Secret", secret(order));
        assertThat(done.status()).isEqualTo(200);
        assertThat(program().get(path, "Order-Secret", secret(order)).at("/gone"))
                .isEqualTo("true");
    }

    @Test
    void what_a_destruction_would_mean_is_told_a_guest_before_it() {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        var path = "/api/v1/orders/" + order.number() + "/privacy/destruction";
        var meaning = program().get(path, "Order-Secret", secret(order));

        assertThat(meaning.at("/possible")).isEqualTo("true");
        assertThat(meaning.at("/toCancel/0")).isEqualTo(order.number().value());
        assertThat(program().get(path).status()).isEqualTo(404);
        program().post(path, "", "Order-Secret", secret(order));
        assertThat(program().get(path, "Order-Secret", secret(order)).status()).isEqualTo(404);
    }

    @Test
    void a_guest_asks_in_writing_by_her_orders_secret_and_only_with_it_the_answer_is_read() {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        var another = shopping.placed(goods.anOffer(4_200, 9));
        var path = "/api/v1/orders/" + order.number() + "/privacy/requests";
        var elsewhere = "/api/v1/orders/" + another.number() + "/privacy/requests";
        var wish = "{\"kind\": \"know\", \"text\": \"من أين جاء رقمي؟\"}";
        var asked = program().post(path, wish, "Order-Secret", secret(order));
        var number = asked.at("/number");

        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.at("/state")).isEqualTo("open");
        assertThat(asked.at("/due")).isNotBlank();
        assertThat(program().get(path, "Order-Secret", secret(order)).at("/0/number"))
                .isEqualTo(number);
        assertThat(program().get(path, "Order-Secret", secret(order)).body().toString())
                .doesNotContain("رقمي");
        assertThat(program()
                        .get(path + "/" + number, "Order-Secret", secret(order))
                        .at("/asked"))
                .isEqualTo("من أين جاء رقمي؟");
        assertThat(program()
                        .get(elsewhere + "/" + number, "Order-Secret", secret(another))
                        .status())
                .isEqualTo(404);
        assertThat(program().post(path, wish).status()).isEqualTo(404);
        assertThat(program()
                        .post(path, "{\"kind\": \"nothing\"}", "Order-Secret", secret(order))
                        .at("/errors/0/field"))
                .isEqualTo("kind");
    }

    @Test
    void an_order_of_an_account_is_not_asked_about_with_its_secret() {
        var sara = people.shopper();
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.of(sara.subject()), Shopping.sara()));

        assertThat(program()
                        .get("/api/v1/orders/" + order.number() + "/privacy/requests", "Order-Secret", secret(order))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void lost_orders_are_asked_for_by_an_e_mail_with_one_answer_for_every_address() {
        var mail = "sara-" + UUID.randomUUID().toString().substring(0, 13) + "@mail.example";
        var order = ordered(mail);
        var hers = program().post("/api/v1/order-recoveries", "{\"email\": \"%s\"}".formatted(mail));
        var nobodys = program().post("/api/v1/order-recoveries", "{\"email\": \"x%s\"}".formatted(mail));

        assertThat(hers.status()).isEqualTo(202);
        assertThat(nobodys.status()).isEqualTo(202);
        assertThat(hers.body()).isEqualTo(nobodys.body());
        assertThat(hers.headers().keySet()).isEqualTo(nobodys.headers().keySet());
        assertThat(new Postbox(mail).newestOf(2).link()).contains(order.number().value());
        assertThat(new Postbox("x" + mail).all()).isEmpty();
        assertThat(program()
                        .post("/api/v1/order-recoveries", "{\"email\": \"no address\"}")
                        .at("/errors/0/field"))
                .isEqualTo("email");
        assertThat(program().post("/api/v1/order-recoveries", "{}").status()).isEqualTo(422);
    }

    private String secret(Order order) {
        return orders.link(order.number(), order.placedAt()).toLink();
    }
}
