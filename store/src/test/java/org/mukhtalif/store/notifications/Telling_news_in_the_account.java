package org.mukhtalif.store.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.ui.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@StoreTest
class Telling_news_in_the_account {

    @Autowired
    private Notices notices;

    @Autowired
    private ForgettingMessages forgetting;

    @Autowired
    private People people;

    @Autowired
    private Goods goods;

    @Autowired
    private Shopping shopping;

    @Autowired
    private TestClock clock;

    @Autowired
    private MockMvc browser;

    private People.Somebody sara;

    @BeforeEach
    void somebody() {
        sara = people.shopper();
    }

    @Test
    void an_order_is_told_beside_its_letter_and_seen_once_the_page_was_opened() throws Exception {
        var cart = shopping.cart(java.util.Map.of(goods.anOffer(2_000, 3), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.of(sara.subject()), Shopping.sara()));

        await().until(() -> notices.fresh(sara.subject()) == 1);
        assertThat(page())
                .contains("تأكّد طلبك")
                .contains(order.number().value())
                .contains("جديد");
        assertThat(notices.fresh(sara.subject())).isZero();
        assertThat(page()).contains(order.number().value()).doesNotContain("pill palm");
    }

    @Test
    void a_message_that_is_tried_again_is_told_once() {
        var message = news(sara.subject(), MessageKind.PARCEL_DISPATCHED);
        notices.note(List.of(message));
        notices.note(List.of(message));

        assertThat(notices.of(sara.subject(), 10)).hasSize(1);
    }

    @Test
    void what_only_a_letters_own_link_can_do_is_not_told_and_guests_have_no_account_to_read_in() {
        var guest = DataSubjectId.random();
        notices.note(List.of(
                news(sara.subject(), MessageKind.RECOVERY),
                news(sara.subject(), MessageKind.NEWSLETTER),
                news(guest, MessageKind.ORDER_CONFIRMED)));

        assertThat(notices.of(sara.subject(), 10)).isEmpty();
        assertThat(notices.of(guest, 10)).isEmpty();
    }

    @Test
    void news_go_with_the_account_and_after_ninety_days() {
        notices.note(List.of(news(sara.subject(), MessageKind.ORDER_CONFIRMED)));
        forgetting.forget(sara.subject(), CaseId.order("M-7K3Q92"));
        assertThat(notices.of(sara.subject(), 10)).hasSize(1);
        forgetting.forget(sara.subject(), CaseId.ACCOUNT);
        assertThat(notices.of(sara.subject(), 10)).isEmpty();

        notices.note(List.of(news(sara.subject(), MessageKind.ORDER_CONFIRMED)));
        try {
            clock.advance(java.time.Duration.ofDays(91));
            notices.sweep();
        } finally {
            clock.reset();
        }
        assertThat(notices.of(sara.subject(), 10)).isEmpty();
    }

    private String page() throws Exception {
        return browser.perform(MockMvcRequestBuilders.get("/me/notices").cookie(sara.session()))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Waiting news(DataSubjectId subject, MessageKind kind) {
        return Waiting.fresh(kind, subject, CaseId.ACCOUNT, "M-7K3Q92", Language.ARABIC);
    }
}
