package org.mukhtalif.store.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestPhotos;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.Decider;
import org.mukhtalif.store.returns.ReturnSteps;
import org.mukhtalif.store.returns.Returns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@StoreTest
class Sending_goods_back_by_a_program {

    @Autowired
    private MockMvc network;

    @Autowired
    private Goods goods;

    @Autowired
    private Shopping shopping;

    @Autowired
    private Orders orders;

    @Autowired
    private Returns returns;

    @Autowired
    private ReturnSteps steps;

    @Test
    void it_reads_what_can_go_back_asks_for_it_and_follows_it_to_the_money() {
        var order = delivered();
        var merchant = order.merchants().getFirst().value();
        var can = program().get(path(order), "Order-Secret", secret(order));
        assertThat(can.number("/returnable/0/merchant")).isEqualTo(merchant);
        assertThat(can.number("/returnable/0/lines/0/left")).isEqualTo(2);

        var asked = ask(order, claim(merchant, "damaged", 2));

        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.at("/state")).isEqualTo("asked");
        var number = returns.of(order.number()).getFirst().number();
        steps.approve(number, Decider.MERCHANT);
        steps.receive(number, true);
        var now = program().get(path(order) + "/" + number, "Order-Secret", secret(order));
        assertThat(now.at("/state")).isEqualTo("refunded");
        assertThat(now.number("/refunded/minorUnits")).isGreaterThanOrEqualTo(9_000);
        var list = program().get(path(order), "Order-Secret", secret(order));
        assertThat(list.at("/returns/0/number")).isEqualTo(number.value());
        assertThat(list.number("/returnable/0/lines/0/left")).isZero();
        assertThat(list.headers().get("Cache-Control")).contains("no-store");
    }

    @Test
    void what_cannot_be_is_told_and_asks_for_nothing() {
        var order = delivered();
        var merchant = order.merchants().getFirst().value();

        assertThat(ask(order, claim(merchant, "no-such-reason", 1)).body().toString())
                .contains("\"reason\"")
                .contains("changed-mind");
        assertThat(ask(order, claim(merchant, "damaged", 0)).status()).isEqualTo(422);
        assertThat(ask(order, claim(merchant, "damaged", 3)).at("/type")).isEqualTo("/problems/return-too-many");
        assertThat(ask(order, claim(merchant + 999_999, "damaged", 1)).status()).isEqualTo(422);
        assertThat(ask(order, "{\"merchant\":" + merchant + ",\"reason\":\"damaged\"}")
                        .status())
                .isEqualTo(422);
        assertThat(program()
                        .post(path(order), claim(merchant, "damaged", 1), "Order-Secret", "A".repeat(27))
                        .status())
                .isEqualTo(404);
        assertThat(program()
                        .get(path(order) + "/T-222222", "Order-Secret", secret(order))
                        .status())
                .isEqualTo(404);
        assertThat(program().get(path(order)).status()).isEqualTo(404);
        assertThat(program()
                        .get("/api/v1/me/orders/" + order.number() + "/returns")
                        .status())
                .isEqualTo(401);
        assertThat(returns.of(order.number())).isEmpty();
    }

    @Test
    void photos_follow_as_files_and_what_is_none_is_told_with_its_reason() throws Exception {
        var order = delivered();
        var merchant = order.merchants().getFirst().value();
        var number = ask(order, claim(merchant, "damaged", 1)).at("/number");
        var address = path(order) + "/" + number + "/photos";

        var kept = send(address, secret(order), TestPhotos.photograph(), TestPhotos.png());
        assertThat(kept.getStatus()).isEqualTo(200);
        assertThat(new JsonMapper()
                        .readTree(kept.getContentAsString())
                        .at("/photos")
                        .asInt())
                .isEqualTo(2);
        var refused = send(address, secret(order), "GIF89a".getBytes(UTF_8));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("/problems/photos-refused")
                .contains("other-kind");
        assertThat(send(address, "A".repeat(27), TestPhotos.png()).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse send(String address, String secret, byte[]... files) throws Exception {
        var request = multipart(address);
        for (var file : files) request.file(new MockMultipartFile("photos", "one.jpg", "image/jpeg", file));
        return network.perform(request.header("Order-Secret", secret))
                .andReturn()
                .getResponse();
    }

    private Program.Answer ask(Order order, String body) {
        return program().post(path(order), body, "Order-Secret", secret(order));
    }

    private static String claim(long merchant, String reason, int pieces) {
        return "{\"merchant\":%d,\"reason\":\"%s\",\"lines\":[{\"line\":0,\"pieces\":%d}]}"
                .formatted(merchant, reason, pieces);
    }

    private static String path(Order order) {
        return "/api/v1/orders/" + order.number() + "/returns";
    }

    private String secret(Order order) {
        return orders.link(order.number(), order.placedAt()).toLink();
    }

    private Order delivered() {
        var order = shopping.placed(shopping.placement(shopping.cart(Map.of(goods.anOffer(4_500, 20), 2))));
        shopping.delivered(order.number(), order.merchants().getFirst());
        return order;
    }

    private Program program() {
        return new Program(network);
    }
}
