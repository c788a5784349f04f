package org.mukhtalif.store.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.store.StoreTest;

@StoreTest
class Leading_back_to_a_storefront extends ProgramsThatPay {

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
}
