package org.mukhtalif.store.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.simulator.Simulator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that has ordered and pays, and a browser that it sends to the company.
abstract class ProgramsThatPay {

    static final String CARD = "4201320111111010";

    @Autowired
    MockMvc network;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    Simulator simulator;

    @Autowired
    JdbcClient db;

    @AfterEach
    void reset() {
        simulator.behave(Map.of());
    }

    JsonNode send(Order order, byte[] file) throws Exception {
        var answer = network.perform(multipart(path(order) + "/payment/receipt")
                        .file(new MockMultipartFile("receipt", file))
                        .header("Order-Secret", secret(order)))
                .andReturn()
                .getResponse();
        return new JsonMapper().readTree(answer.getContentAsString(UTF_8));
    }

    Program.Answer page(Order order, String returnTo) {
        return program()
                .post(
                        path(order) + "/payment/page",
                        "{\"returnTo\": \"%s\"}".formatted(returnTo),
                        "Order-Secret",
                        secret(order));
    }

    /// Pays as a browser does, and tells where the company's page sends it.
    static URI paidInTheBrowser(URI page) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var asked = browser.send(form(page + "/card", "card=" + CARD), HttpResponse.BodyHandlers.ofString());
            var confirm = Pattern.compile("action=\"([^\"]*confirmed[^\"]*)\"").matcher(asked.body());
            assertThat(confirm.find()).as(asked.body()).isTrue();
            var done = browser.send(
                    form(page.resolve(confirm.group(1)).toString(), ""), HttpResponse.BodyHandlers.ofString());
            return URI.create(done.headers().firstValue("Location").orElseThrow());
        }
    }

    static HttpRequest form(String address, String body) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    int status(MockHttpServletRequestBuilder request) throws Exception {
        return network.perform(request).andReturn().getResponse().getStatus();
    }

    Order ordered(String method) {
        var placement = shopping.placement(shopping.cart(Map.of(goods.anOffer(4_500, 20), 1)));
        return shopping.placed(Shopping.paid(method, placement));
    }

    String secret(Order order) {
        return orders.link(order.number(), order.placedAt()).toLink();
    }

    static String path(Order order) {
        return "/api/v1/orders/" + order.number();
    }

    Program program() {
        return new Program(network);
    }
}
