package org.mukhtalif.store.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.BankTransfers;
import org.mukhtalif.store.simulator.Simulator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@StoreTest
class Paying_by_a_program {

    private static final String CARD = "4201320111111010";
    private static final byte[] PDF = "%PDF-1.7 a receipt of a bank %%EOF".getBytes(UTF_8);

    @Autowired
    private MockMvc network;

    @Autowired
    private Goods goods;

    @Autowired
    private Shopping shopping;

    @Autowired
    private Orders orders;

    @Autowired
    private BankTransfers transfers;

    @Autowired
    private Simulator simulator;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    @AfterEach
    void reset() {
        simulator.behave(Map.of());
    }

    @Test
    void the_companys_page_is_told_and_paying_there_is_seen_at_once() {
        var order = ordered("online");
        var before = program().get(path(order) + "/payment", "Order-Secret", secret(order));
        var page = program().post(path(order) + "/payment/page", "", "Order-Secret", secret(order));
        simulator.pay(URI.create(page.at("/address")), CARD);
        var after = program().post(path(order) + "/payment/check", "", "Order-Secret", secret(order));

        assertThat(before.at("/state")).isEqualTo("started");
        assertThat(before.at("/until")).isNotBlank();
        assertThat(before.number("/due/minorUnits")).isEqualTo(order.total().minorUnits());
        assertThat(page.status()).isEqualTo(200);
        assertThat(after.at("/state")).isEqualTo("captured");
        assertThat(after.body().has("until")).isFalse();
    }

    @Test
    void who_pays_is_led_back_to_a_page_of_a_listed_storefront() throws Exception {
        var order = ordered("online");
        var page = page(order, "https://dates.storefront.example/done?order=" + order.number());
        var back = paidInTheBrowser(URI.create(page.at("/address")));
        var answer = network.perform(get(back.getPath())).andReturn().getResponse();

        assertThat(back.getPath()).startsWith("/payments/");
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location"))
                .isEqualTo("https://dates.storefront.example/done?order=" + order.number());
        assertThat(program()
                        .get(path(order) + "/payment", "Order-Secret", secret(order))
                        .at("/state"))
                .isEqualTo("captured");
    }

    @Test
    void the_last_who_asked_for_the_page_decides_where_it_leads() throws Exception {
        var order = ordered("online");
        var first = page(order, "https://dates.storefront.example/done");
        var second = page(order, "http://localhost:5173/done");
        var third = program().post(path(order) + "/payment/page", "", "Order-Secret", secret(order));
        var back = paidInTheBrowser(URI.create(third.at("/address")));
        var answer = network.perform(get(back.getPath())).andReturn().getResponse();

        assertThat(List.of(second.at("/address"), third.at("/address"))).containsOnly(first.at("/address"));
        assertThat(answer.getHeader("Location")).isNull();
        assertThat(answer.getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/done",
                "https://dates.storefront.example@elsewhere.example/",
                "https://dates.storefront.example\\\\@elsewhere.example/",
                "https://dates.storefront.example.elsewhere.example/",
                "https://dates.storefront.example:8443/done",
                "https://dates.st\u043erefront.example/done",
                "//dates.storefront.example/done",
                ""
            })
    void nobody_is_led_elsewhere(String trick) {
        var order = ordered("online");
        var refused = page(order, trick);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/field")).isEqualTo("returnTo");
    }

    @Test
    void a_storefront_that_is_listed_no_more_is_not_led_to() throws Exception {
        var order = ordered("online");
        var page = page(order, "https://dates.storefront.example/done");
        db.sql("update payments.attempt set leads_to = 'https://gone.storefront.example/' where page = :page")
                .param("page", page.at("/address"))
                .update();
        var back = paidInTheBrowser(URI.create(page.at("/address")));

        assertThat(network.perform(get(back.getPath()))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .isNull();
    }

    @Test
    void the_browsers_return_and_the_companys_message_at_once_are_one_order_and_one_capture() throws Exception {
        for (int round = 0; round < 20; round++) {
            var order = ordered("online");
            var page = page(order, "https://dates.storefront.example/done");
            var back = paidInTheBrowser(URI.create(page.at("/address")));
            var notice = simulator.notices().getLast();
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = both.invokeAll(List.<Callable<Integer>>of(
                        () -> status(get(back.getPath())),
                        () -> status(MockMvcRequestBuilders.post("/payments/notifications")
                                .content(notice)),
                        () -> status(get(back.getPath()))));
                for (var answer : answers) assertThat(answer.get()).isIn(200, 303);
            }
            assertThat(db.sql("""
                            select count(*)
                              from payments.attempt
                             where reference = :reference
                               and state = 'CAPTURED'
                            """)
                            .param("reference", order.payment().value())
                            .query(Integer.class)
                            .single())
                    .isOne();
            assertThat(orders.find(order.number()).orElseThrow().state()).isInstanceOf(OrderState.Confirmed.class);
        }
    }

    @Test
    void an_open_page_is_told_again_and_of_a_paid_order_none() {
        var order = ordered("online");
        var first = program().post(path(order) + "/payment/page", "", "Order-Secret", secret(order));
        var second = program().post(path(order) + "/payment/page", "", "Order-Secret", secret(order));
        simulator.pay(URI.create(first.at("/address")), CARD);
        program().post(path(order) + "/payment/check", "", "Order-Secret", secret(order));
        var refused = program().post(path(order) + "/payment/page", "", "Order-Secret", secret(order));

        assertThat(second.at("/address")).isEqualTo(first.at("/address"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).isEqualTo("/problems/nothing-owed");
    }

    @Test
    void a_company_that_is_silent_is_told_with_the_seconds_to_wait() {
        var order = ordered("online");
        simulator.behave(Map.of("silences", "9"));
        var refused = program().post(path(order) + "/payment/page", "", "Order-Secret", secret(order));

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.at("/type")).isEqualTo("/problems/company-silent");
        assertThat(refused.headers()).containsEntry("Retry-After", "5");
    }

    @Test
    void another_way_can_be_chosen_and_a_transfer_tells_where_to() {
        var order = ordered("online");
        var offered = program().get(path(order) + "/payment", "Order-Secret", secret(order));
        assertThat(offered.body().at("/others").toString()).isEqualTo("[\"bank-transfer\"]");

        var changed = change(order, "bank-transfer");
        assertThat(changed.at("/method")).isEqualTo("bank-transfer");
        assertThat(changed.at("/transfer/iban")).isEqualTo("SA0380000000608010167519");
        assertThat(changed.at("/transfer/reference")).isEqualTo(order.number().value());
        assertThat(change(order, "bank-transfer").status()).isEqualTo(200);
        for (var wrong : new String[] {"cash-on-delivery", "barter", ""}) {
            var refused = change(order, wrong);
            assertThat(refused.status()).as(wrong).isEqualTo(409);
            assertThat(refused.at("/type")).isEqualTo("/problems/method-not-changed");
        }
    }

    @Test
    void a_receipt_is_taken_while_a_transfer_is_awaited_and_no_longer() throws Exception {
        var order = ordered("bank-transfer");
        var kept = send(order, PDF);
        var wrong = send(order, "just words".getBytes(UTF_8));
        transfers.received(order.payment());
        var late = send(order, PDF);

        assertThat(kept.at("/transfer/receiptSentAt").asString()).isNotBlank();
        assertThat(wrong.at("/type").asString()).isEqualTo("/problems/receipt-refused");
        assertThat(wrong.at("/reason").asString()).isEqualTo("other-kind");
        assertThat(late.at("/type").asString()).isEqualTo("/problems/transfer-not-awaited");
    }

    @Test
    void an_order_that_waits_for_its_money_is_called_off_whole() {
        var order = ordered("bank-transfer");
        var done = program().post(path(order) + "/cancellation", "{}", "Order-Secret", secret(order));
        var again = program().post(path(order) + "/cancellation", "{}", "Order-Secret", secret(order));
        var payment = program().get(path(order) + "/payment", "Order-Secret", secret(order));

        assertThat(done.at("/state")).isEqualTo("cancelled");
        assertThat(again.at("/type")).isEqualTo("/problems/too-late");
        assertThat(payment.at("/state")).isEqualTo("cancelled");
    }

    @Test
    void only_who_knows_the_secret_or_whose_it_is_sees_how_it_is_paid() {
        var sara = people.shopper();
        var placement = shopping.placement(
                shopping.cart(Map.of(goods.anOffer(4_500, 20), 1)), Optional.of(sara.subject()), Shopping.sara());
        var order = shopping.placed(Shopping.paid("bank-transfer", placement));
        var own = "/api/v1/me/orders/" + order.number() + "/payment";

        assertThat(program().get(own, "Authorization", bearer(sara)).at("/method"))
                .isEqualTo("bank-transfer");
        assertThat(program().get(own, "Authorization", bearer(people.shopper())).status())
                .isEqualTo(404);
        assertThat(program().get(own).status()).isEqualTo(401);
        assertThat(program().get(path(order) + "/payment").status()).isEqualTo(404);
    }

    private Program.Answer change(Order order, String method) {
        return program()
                .put(
                        path(order) + "/payment/method",
                        "{\"method\": \"%s\"}".formatted(method),
                        "Order-Secret",
                        secret(order));
    }

    private JsonNode send(Order order, byte[] file) throws Exception {
        var answer = network.perform(multipart(path(order) + "/payment/receipt")
                        .file(new MockMultipartFile("receipt", file))
                        .header("Order-Secret", secret(order)))
                .andReturn()
                .getResponse();
        return new JsonMapper().readTree(answer.getContentAsString(UTF_8));
    }

    private Program.Answer page(Order order, String returnTo) {
        return program()
                .post(
                        path(order) + "/payment/page",
                        "{\"returnTo\": \"%s\"}".formatted(returnTo),
                        "Order-Secret",
                        secret(order));
    }

    /// Pays as a browser does, and tells where the company's page sends it.
    private static URI paidInTheBrowser(URI page) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var asked = browser.send(form(page + "/card", "card=" + CARD), HttpResponse.BodyHandlers.ofString());
            var confirm = Pattern.compile("action=\"([^\"]*confirmed[^\"]*)\"").matcher(asked.body());
            assertThat(confirm.find()).as(asked.body()).isTrue();
            var done = browser.send(
                    form(page.resolve(confirm.group(1)).toString(), ""), HttpResponse.BodyHandlers.ofString());
            return URI.create(done.headers().firstValue("Location").orElseThrow());
        }
    }

    private static HttpRequest form(String address, String body) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return network.perform(request).andReturn().getResponse().getStatus();
    }

    private Order ordered(String method) {
        var placement = shopping.placement(shopping.cart(Map.of(goods.anOffer(4_500, 20), 1)));
        return shopping.placed(Shopping.paid(method, placement));
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
