package org.mukhtalif.store.merchantdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Printing_a_parcels_papers {

    @Autowired
    MockMvc browser;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    DeskTeller teller;

    @Autowired
    TestClock clock;

    @AfterEach
    void the_clock_goes_right_again() {
        clock.reset();
    }

    @Test
    void the_merchant_of_the_parcel_prints_its_slip_and_its_label() throws Exception {
        var order = shopping.placed(goods.anOffer(4_500, 20), goods.anOffer(3_000, 20));
        var merchant = order.merchants().getFirst();
        var number = shopping.parcel(order.number(), merchant).number();
        var session = teller.of(merchant);

        for (var language : new String[] {"", "/en"})
            for (var paper : new String[] {"slip", "label"}) {
                var answer = open(language + "/desk/fulfilments/" + number + "/" + paper + ".pdf", session);
                assertThat(answer.getStatus()).isEqualTo(200);
                assertThat(answer.getContentType()).isEqualTo("application/pdf");
                assertThat(answer.getHeader("Cache-Control")).contains("no-store");
                assertThat(answer.getContentAsByteArray()).startsWith("%PDF-".getBytes());
                Files.write(
                        Path.of("target", paper + language.replace('/', '-') + ".pdf"), answer.getContentAsByteArray());
            }
    }

    @Test
    void another_merchant_prints_nothing() throws Exception {
        var order = shopping.placed(goods.anOffer(4_500, 20));
        var number =
                shopping.parcel(order.number(), order.merchants().getFirst()).number();

        assertThat(open("/desk/fulfilments/" + number + "/slip.pdf", teller.of(goods.merchant()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void once_the_window_is_closed_the_page_says_so_instead() throws Exception {
        var order = shopping.placed(goods.anOffer(4_500, 20));
        var merchant = order.merchants().getFirst();
        var number = shopping.delivered(order.number(), merchant);
        clock.advance(Duration.ofDays(8));

        var answer = open("/desk/fulfilments/" + number + "/label.pdf", teller.of(merchant));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).endsWith("/desk/fulfilments/" + number + "/slip");
    }

    private MockHttpServletResponse open(String address, Cookie session) throws Exception {
        return browser.perform(get(address).cookie(session)).andReturn().getResponse();
    }
}
