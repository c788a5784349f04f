package org.mukhtalif.store.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Reading_invoices_by_a_program {

    private static final String BUYER = """
            {"name": "مؤسسة سارة", "vatNumber": "310000000000003", "street": "شارع الأمل", "building": "2929",
             "district": "حي الياسمين", "city": "الرياض", "postalCode": "13322"}
            """;

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

    @Test
    void what_was_issued_is_listed_and_its_paper_fetched() throws Exception {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        var list = issued(order, 1);
        var number = list.at("/0/number");

        assertThat(list.at("/0/kind")).isEqualTo("invoice");
        assertThat(list.at("/0/form")).isEqualTo("simplified");
        assertThat(list.number("/0/total/minorUnits")).isEqualTo(order.total().minorUnits());
        assertThat(pdf(path(order) + "/invoices/" + number + "/pdf", order)).startsWith("%PDF");
        for (var wrong : new String[] {"S-999999", "no-number"})
            assertThat(answer(path(order) + "/invoices/" + wrong + "/pdf", order)
                            .getStatus())
                    .as(wrong)
                    .isEqualTo(404);
    }

    @Test
    void the_paper_of_another_order_does_not_exist_here() throws Exception {
        var hers = shopping.placed(goods.anOffer(4_200, 9));
        var other = shopping.placed(goods.anOffer(4_200, 9));
        var number = issued(other, 1).at("/0/number");

        assertThat(answer(path(hers) + "/invoices/" + number + "/pdf", hers).getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_tax_invoice_is_asked_for_once_and_then_stands_among_them() {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        issued(order, 1);
        var ask = path(order) + "/tax-invoice";

        assertThat(program().get(ask, "Order-Secret", secret(order)).at("/state"))
                .isEqualTo("open");
        var wrong = program().post(ask, "{\"name\": \"مؤسسة سارة\"}", "Order-Secret", secret(order));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().at("/errors").toString()).contains("\"vat-number\"");
        var asked = program().post(ask, BUYER, "Order-Secret", secret(order));
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.at("/state")).isEqualTo("asked");
        var again = program().post(ask, BUYER, "Order-Secret", secret(order));
        assertThat(again.at("/type")).isEqualTo("/problems/tax-invoice-closed");
        var all = issued(order, 3).body().toString();
        assertThat(all).contains("\"form\":\"tax\"", "\"corrects\"").doesNotContain("مؤسسة سارة", "310000000000003");
    }

    @Test
    void a_tax_invoice_of_an_accounts_order_is_its_holders_to_ask_for() {
        var sara = people.shopper();
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.of(sara.subject()), Shopping.sara()));
        var own = "/api/v1/me/orders/" + order.number();
        issued(order, 1);

        assertThat(program()
                        .post(path(order) + "/tax-invoice", BUYER, "Order-Secret", secret(order))
                        .status())
                .isEqualTo(404);
        assertThat(program()
                        .post(own + "/tax-invoice", BUYER, "Authorization", bearer(people.shopper()))
                        .status())
                .isEqualTo(404);
        assertThat(program()
                        .post(own + "/tax-invoice", BUYER, "Authorization", bearer(sara))
                        .status())
                .isEqualTo(202);
        assertThat(program()
                        .get(own + "/invoices", "Authorization", bearer(sara))
                        .status())
                .isEqualTo(200);
    }

    private Program.Answer issued(Order order, int documents) {
        return await().until(
                        () -> program().get(path(order) + "/invoices", "Order-Secret", secret(order)),
                        answer -> answer.body().size() == documents);
    }

    private String pdf(String path, Order order) throws Exception {
        return new String(answer(path, order).getContentAsByteArray(), US_ASCII);
    }

    private MockHttpServletResponse answer(String path, Order order) throws Exception {
        return network.perform(get(path).header("Order-Secret", secret(order)))
                .andReturn()
                .getResponse();
    }

    private String secret(Order order) {
        return orders.link(order.number(), order.placedAt()).toLink();
    }

    private static String path(Order order) {
        return "/api/v1/orders/" + order.number();
    }

    private static String bearer(People.Somebody somebody) {
        return "Bearer " + somebody.session().getValue();
    }

    private Program program() {
        return new Program(network);
    }
}
