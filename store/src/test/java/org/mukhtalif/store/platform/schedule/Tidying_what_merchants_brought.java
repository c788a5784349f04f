package org.mukhtalif.store.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.catalog.AddedProduct;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.catalog.Written;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.pictures.Drawn;
import org.mukhtalif.store.pictures.Hung;
import org.mukhtalif.store.pictures.Pictures;
import org.mukhtalif.store.productimport.FileRead;
import org.mukhtalif.store.productimport.ListFile;
import org.mukhtalif.store.productimport.WaitingLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@StoreTest
class Tidying_what_merchants_brought {

    @Autowired
    HourlyGoodsTidying tidying;

    @Autowired
    WaitingLists lists;

    @Autowired
    Pictures pictures;

    @Autowired
    Workbench workbench;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    MockMvc web;

    @Autowired
    TestClock clock;

    private MerchantId nakhil;
    private AddedProduct dates;

    @BeforeEach
    void al_nakhil_sells_dates() {
        nakhil = goods.merchant();
        dates = goods.product(nakhil, goods.section(), "تمر", "Dates");
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.reset();
    }

    @Test
    void throws_away_a_list_that_nobody_applied_within_a_day() {
        var list = lists.keep(nakhil, "name,sku\nتمر,T-1\n".getBytes(StandardCharsets.UTF_8), read());
        tidying.tidy();
        assertThat(lists.find(nakhil, list)).isPresent();

        clock.advance(Duration.ofHours(25));
        tidying.tidy();
        assertThat(lists.find(nakhil, list)).isEmpty();
    }

    @Test
    void takes_down_a_picture_a_month_after_the_last_page_showed_it() {
        var old = hung(301);
        var other = hung(302);
        show(old);
        monthsPass();
        assertThat(isThere(old)).isTrue();
        assertThat(isThere(other)).as("never shown by a product").isFalse();

        show(hung(303));
        tidying.tidy();
        assertThat(isThere(old)).as("until a month is over").isTrue();
        monthsPass();
        assertThat(isThere(old)).isFalse();
    }

    @Test
    void keeps_what_an_order_or_a_withdrawn_product_shows() {
        var ordered = hung(304);
        show(ordered);
        shopping.placed(goods.offer(dates, nakhil, 1_000, 9));
        var withdrawn = hung(305);
        show(withdrawn);
        workbench.withdraw(nakhil, dates.id());

        monthsPass();
        assertThat(isThere(ordered)).isTrue();
        assertThat(isThere(withdrawn)).isTrue();
    }

    @Test
    void keeps_a_picture_that_is_sent_again_meanwhile() {
        var picture = hung(306);
        tidying.tidy();
        clock.advance(Duration.ofDays(29));
        assertThat(hung(306)).isEqualTo(picture);
        clock.advance(Duration.ofDays(2));
        tidying.tidy();
        assertThat(isThere(picture)).isTrue();
    }

    private void monthsPass() {
        tidying.tidy();
        clock.advance(Duration.ofDays(31));
        tidying.tidy();
    }

    private void show(String picture) {
        var text = workbench.find(nakhil, dates.id()).orElseThrow().text();
        assertThat(workbench.revise(nakhil, dates.id(), text.withPictures(List.of(picture))))
                .isInstanceOf(Written.Done.class);
    }

    private String hung(int height) {
        return ((Hung.Done) pictures.hang(nakhil, Drawn.jpegWithSecrets(400, height))).name();
    }

    private boolean isThere(String picture) {
        var address = "/pictures/" + picture.replace(".jpg", "-480.jpg");
        try {
            return web.perform(MockMvcRequestBuilders.get(address))
                            .andReturn()
                            .getResponse()
                            .getStatus()
                    == 200;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static FileRead.Lines read() {
        return (FileRead.Lines) ListFile.read("name,sku\nتمر,T-1\n".getBytes(StandardCharsets.UTF_8));
    }
}
