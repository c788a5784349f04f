package org.mukhtalif.store.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Waiting_for_transfers {

    private static final Pattern NEXT = Pattern.compile("href=\"(/staff/payments\\?after=[0-9a-f-]+)#transfers\"");
    private static final Pattern ARRIVAL = Pattern.compile("/staff/payments/([0-9a-f-]{36})/arrival");

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    People people;

    @Test
    void leads_from_page_to_page_past_every_one_of_them() throws Exception {
        var offer = goods.anOffer(4_500, PaymentsPages.TRANSFERS + 1);
        var placed = new HashSet<String>();
        for (int order = 0; order <= PaymentsPages.TRANSFERS; order++) {
            var cart = shopping.cart(Map.of(offer, 1));
            placed.add(shopping.placed(Shopping.paid("bank-transfer", shopping.placement(cart)))
                    .payment()
                    .toString());
        }
        var omar = people.with(Role.OPERATOR);
        var seen = new HashSet<String>();
        int pages = 0;
        for (var path = Optional.of("/staff/payments"); path.isPresent() && pages < 100; pages++) {
            var html = page(path.get(), omar);
            var here = all(ARRIVAL, html);
            assertThat(here).hasSizeLessThanOrEqualTo(PaymentsPages.TRANSFERS);
            assertThat(here).as("no transfer stands on two pages").noneMatch(seen::contains);
            seen.addAll(here);
            assertThat(html.contains("من أول القائمة")).isEqualTo(pages > 0);
            path = all(NEXT, html).stream().findFirst();
        }
        assertThat(pages).isGreaterThan(1);
        assertThat(seen).containsAll(placed);
    }

    @Test
    void begins_at_the_top_for_a_place_that_is_none() throws Exception {
        var omar = people.with(Role.OPERATOR);
        assertThat(page("/staff/payments?after=elsewhere", omar)).doesNotContain("من أول القائمة");
    }

    private String page(String path, People.Somebody who) throws Exception {
        return web.perform(get(path).cookie(who.session()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static Set<String> all(Pattern pattern, String html) {
        var found = new HashSet<String>();
        var matcher = pattern.matcher(html);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }
}
