package org.mukhtalif.store.merchantdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.catalog.ProductState;

@StoreTest
class Approving_a_product extends ProductsAtADesk {

    @Test
    void is_sent_back_with_a_reason_that_its_merchant_reads() throws Exception {
        var path = add("تمر خلاص", Map.of());
        send(post(path + "/submission"));
        var omar = people.with(Role.OPERATOR).session();
        var review = "/staff/products/" + mine().id();
        web.perform(post(review + "/return").cookie(omar).with(csrf())).andExpect(status().is(422));
        web.perform(post(review + "/return").cookie(omar).with(csrf()).param("reason", "أضف سنة الحصاد"));
        web.perform(get(path).cookie(session)).andExpect(content().string(containsString("أضف سنة الحصاد")));
        send(post(path + "/submission"));
        assertThat(mine().state()).isInstanceOf(ProductState.Submitted.class);
    }

    @Test
    void changed_after_approval_is_shown_at_once_and_looked_at_again() throws Exception {
        var path = add("تمر سكري", Map.of());
        send(post(path + "/submission"));
        var omar = people.with(Role.OPERATOR).session();
        var review = "/staff/products/" + mine().id();
        approve(omar);
        send(post(path).params(form("تمر سكري فاخر", Map.of())));
        shop(mine()).andExpect(content().string(containsString("تمر سكري فاخر")));
        web.perform(get("/staff/products").cookie(omar)).andExpect(content().string(containsString("تمر سكري فاخر")));
        web.perform(post(review + "/return").cookie(omar).with(csrf()).param("reason", "الوصف لا يطابق الصورة"));
        assertThat(mine().state()).isInstanceOf(ProductState.Withdrawn.class);
    }

    @Test
    void is_not_approved_in_words_that_nobody_of_the_store_read() throws Exception {
        var path = add("تمر قرأه عمر", Map.of());
        send(post(path + "/submission"));
        var omar = people.with(Role.OPERATOR).session();
        var read = revisionReadBy(omar);
        send(post(path).params(form("تمر لم يقرأه عمر", Map.of())));
        var refused = approve(omar, read).andReturn().getResponse();
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("غيّر التاجر النص وأنت تقرؤه", "تمر لم يقرأه عمر");
        approve(omar, "").andExpect(status().is(409));
        assertThat(mine().state()).isInstanceOf(ProductState.Submitted.class);
        approve(omar);
        assertThat(mine().state()).isInstanceOf(ProductState.Published.class);

        send(post(path).params(form("تمر غُيّر مرة", Map.of())));
        var first = revisionReadBy(omar);
        send(post(path).params(form("تمر غُيّر مرتين", Map.of())));
        approve(omar, first).andExpect(status().is(409));
        assertThat(mine().state())
                .isInstanceOfSatisfying(
                        ProductState.Published.class,
                        published -> assertThat(published.unseen()).isTrue());
    }

    @Test
    void leaves_the_shelf_when_it_is_withdrawn() throws Exception {
        var path = add("تمر يُسحب", Map.of());
        send(post(path + "/variants")
                .param("sold-0", "yes")
                .param("sku-0", "PULL-" + nakhil)
                .param("price-0", "10")
                .param("stock-0", "3"));
        send(post(path + "/submission"));
        var omar = people.with(Role.OPERATOR).session();
        approve(omar);
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(page("/new")).contains("تمر يُسحب"));
        send(post(path + "/withdrawal"));
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(page("/new")).doesNotContain("تمر يُسحب"));
    }
}
