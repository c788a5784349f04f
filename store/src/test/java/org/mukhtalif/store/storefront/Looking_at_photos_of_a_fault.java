package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestPhotos;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.accounts.SessionCookie;
import org.mukhtalif.store.returns.Decider;
import org.mukhtalif.store.returns.DeclineReason;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Looking_at_photos_of_a_fault extends ReturnsWithPhotos {

    @Autowired
    People people;

    @Test
    void each_look_is_one_line_of_her_book_and_a_list_looks_at_nothing() throws Exception {
        var order = delivered();
        ask(order, TestPhotos.photograph(), TestPhotos.png());
        var number = only(order).number();
        Page.open(web, "/desk/returns", desk(order));
        Page.open(web, "/desk/returns/" + number, desk(order));
        Page.open(web, "/staff/returns", omar());
        Page.open(web, "/staff/returns/" + number, omar());
        assertThat(looks(order)).containsExactly("COLLECTED STORE RETURNS");

        Page.open(web, "/desk/returns/" + number + "?photos=shown", desk(order));
        Page.open(web, "/staff/returns/" + number + "?photos=shown", omar());
        Page.open(web, path(order) + "/returns/" + number + "?photos=shown", NOBODY);

        assertThat(looks(order))
                .containsExactly(
                        "DISCLOSED SUBJECT RIGHTS",
                        "DISCLOSED ARBITER RETURNS",
                        "DISCLOSED MERCHANT RETURNS",
                        "COLLECTED STORE RETURNS");
        assertThat(Page.open(web, path(order) + "/privacy", NOBODY).html())
                .contains("من يبتّ في الإرجاع")
                .contains("صور ما تُرجعه")
                .contains(number.value());
    }

    @Test
    void pictures_in_a_page_are_allowed_where_they_are_opened_and_nowhere_else() {
        var order = delivered();
        for (var page : List.of("/", path(order), path(order) + "/returns"))
            assertThat(policy(page)).contains("img-src 'self';").doesNotContain("data:");
        assertThat(policy(path(order) + "/returns/T-222222")).contains("img-src 'self' data:;");
    }

    @Test
    void they_open_for_nobody_else_and_for_the_merchant_only_while_the_return_is_open() throws Exception {
        var order = delivered();
        ask(order, TestPhotos.photograph());
        var number = only(order).number();
        var page = "/desk/returns/" + number + "?photos=shown";
        var stranger = Map.of(SessionCookie.NAME, teller.of(goods.merchant()).getValue());
        assertThat(Page.open(web, page, stranger).status()).isEqualTo(404);
        var wrong = "/orders/" + order.number() + "/" + "A".repeat(27) + "/returns/" + number;
        assertThat(Page.open(web, wrong + "?photos=shown", NOBODY).status()).isEqualTo(404);
        assertThat(add(wrong, 1).getStatus()).isEqualTo(404);
        for (var role : List.of(Role.PRIVACY_OFFICER, Role.MERCHANT, Role.SHOPPER)) {
            var session = Map.of(SessionCookie.NAME, people.with(role).session().getValue());
            assertThat(Page.open(web, "/staff/returns/" + number + "?photos=shown", session)
                            .status())
                    .isNotEqualTo(200);
        }
        steps.decline(number, DeclineReason.NO_FAULT, Decider.MERCHANT);

        assertThat(Page.open(web, page, desk(order)).html())
                .contains("انتهى هذا الإرجاع")
                .doesNotContain("data:image");
        assertThat(looks(order)).containsExactly("COLLECTED STORE RETURNS");
        assertThat(pictures(Page.open(web, "/staff/returns/" + number + "?photos=shown", omar())
                        .html()))
                .hasSize(1);
    }

    @Test
    void by_the_link_of_an_accounts_order_they_are_sent_and_not_shown() throws Exception {
        var sara = people.shopper();
        var cart = shopping.cart(Map.of(goods.anOffer(4_500, 20), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.of(sara.subject()), Shopping.sara()));
        shopping.delivered(order.number(), order.merchants().getFirst());
        assertThat(send(path(order) + "/returns", form(order, "1"), files(TestPhotos.photograph()))
                        .getHeader("Location"))
                .endsWith("?notice=return-asked");
        var number = only(order).number();

        assertThat(Page.open(web, path(order) + "/returns/" + number + "?photos=shown", NOBODY)
                        .html())
                .contains("صورة واحدة")
                .doesNotContain("data:image", "?photos=shown#");
        var hers = Map.of(SessionCookie.NAME, sara.session().getValue());
        var own = "/me/orders/" + order.number() + "/returns/" + number;
        assertThat(pictures(Page.open(web, own + "?photos=shown", hers).html())).hasSize(1);
    }

    @Test
    void a_return_of_another_order_is_not_found_below_this_one() throws Exception {
        var order = delivered();
        var other = delivered();
        ask(other, TestPhotos.photograph());

        assertThat(Page.open(web, path(order) + "/returns/" + only(other).number(), NOBODY)
                        .status())
                .isEqualTo(404);
    }

    private String policy(String page) {
        try {
            return web.perform(get(page)).andReturn().getResponse().getHeader("Content-Security-Policy");
        } catch (Exception unexpected) {
            throw new AssertionError(page, unexpected);
        }
    }

    private Map<String, String> omar() {
        return Map.of(SessionCookie.NAME, people.with(Role.OPERATOR).session().getValue());
    }
}
