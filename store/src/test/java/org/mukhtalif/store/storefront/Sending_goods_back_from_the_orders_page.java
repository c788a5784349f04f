package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.accounts.SessionCookie;
import org.mukhtalif.store.merchantdesk.DeskTeller;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.Refunds;
import org.mukhtalif.store.returns.Returns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Sending_goods_back_from_the_orders_page {

    private static final Map<String, String> NOBODY = Map.of();

    @Autowired
    MockMvc browser;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    Returns returns;

    @Autowired
    Refunds refunds;

    @Autowired
    DeskTeller teller;

    @Autowired
    People people;

    @Test
    void a_guest_asks_the_merchant_decides_and_the_money_comes_back() {
        var order = delivered();
        var merchant = order.merchants().getFirst();
        var path = path(order);
        assertThat(Page.open(browser, path, NOBODY).html()).contains(path + "/returns?merchant=" + merchant);
        assertThat(Page.open(browser, path + "/returns?merchant=" + merchant, NOBODY)
                        .html())
                .contains("pieces-0")
                .contains("changed-mind");

        var asked = Page.send(browser, path + "/returns", form(merchant, "2", "changed-mind"), NOBODY);
        assertThat(asked.leadsTo()).isEqualTo(path + "?notice=return-asked");

        var number = returns.of(order.number()).getFirst().number();
        var desk = Map.of(SessionCookie.NAME, teller.of(merchant).getValue());
        assertThat(Page.open(browser, "/desk/returns", desk).html()).contains(number.value());
        var page = "/desk/returns/" + number;
        assertThat(Page.open(browser, page, desk).html()).contains(page + "/approval");
        assertThat(Page.send(browser, page + "/refusal", Map.of(), desk).status())
                .isEqualTo(422);
        assertThat(Page.send(browser, page + "/approval", Map.of(), desk).leadsTo())
                .contains("return-approved");
        assertThat(Page.send(browser, page + "/receipt", Map.of("sellable", "yes"), desk)
                        .leadsTo())
                .contains("return-received");
        assertThat(Page.send(browser, page + "/receipt", Map.of(), desk).status())
                .isEqualTo(422);

        assertThat(Page.open(browser, path, NOBODY).html())
                .contains("أُعيد المبلغ")
                .contains("90.00");
    }

    @Test
    void a_form_that_cannot_be_so_says_why_and_changes_nothing() {
        var order = delivered();
        var merchant = order.merchants().getFirst();
        var path = path(order) + "/returns";

        assertThat(Page.send(browser, path, form(merchant, "3", "damaged"), NOBODY)
                        .status())
                .isEqualTo(422);
        assertThat(Page.send(browser, path, form(merchant, "0", "damaged"), NOBODY)
                        .html())
                .contains("لم تُختر أي قطعة");
        assertThat(Page.send(browser, path, form(merchant, "1", "nonsense"), NOBODY)
                        .html())
                .contains("اختر سبب الإرجاع");
        assertThat(Page.send(browser, path, form(goods.merchant(), "1", "damaged"), NOBODY)
                        .status())
                .isEqualTo(404);
        assertThat(returns.of(order.number())).isEmpty();
    }

    @Test
    void another_merchant_knows_nothing_of_it_and_the_store_may_decide_otherwise() {
        var order = delivered();
        var merchant = order.merchants().getFirst();
        Page.send(browser, path(order) + "/returns", form(merchant, "1", "damaged"), NOBODY);
        var number = returns.of(order.number()).getFirst().number();

        var stranger = Map.of(SessionCookie.NAME, teller.of(goods.merchant()).getValue());
        assertThat(Page.open(browser, "/desk/returns/" + number, stranger).status())
                .isEqualTo(404);
        assertThat(Page.send(browser, "/desk/returns/" + number + "/approval", Map.of(), stranger)
                        .status())
                .isEqualTo(404);

        var desk = Map.of(SessionCookie.NAME, teller.of(merchant).getValue());
        Page.send(browser, "/desk/returns/" + number + "/refusal", Map.of("reason", "no-fault"), desk);
        var omar =
                Map.of(SessionCookie.NAME, people.with(Role.OPERATOR).session().getValue());
        assertThat(Page.open(browser, "/staff/returns", omar).html()).contains(number.value());
        assertThat(Page.send(browser, "/staff/returns/" + number + "/approval", Map.of(), omar)
                        .leadsTo())
                .contains("return-approved");
        assertThat(Page.open(browser, "/en" + path(order), NOBODY).html()).contains("Return accepted");
    }

    @Test
    void the_store_gives_a_part_of_the_price_back_and_never_more_than_was_paid() {
        var order = delivered();
        var omar =
                Map.of(SessionCookie.NAME, people.with(Role.OPERATOR).session().getValue());
        var address = "/staff/refunds?order=" + order.number();
        assertThat(Page.open(browser, address, omar).html())
                .contains("amount-0")
                .contains("سُلّم للمستلم")
                .contains("amount-shipping");
        assertThat(Page.open(browser, "/staff/refunds?order=nonsense", omar).html())
                .contains("لا طلب بهذا الرقم");

        assertThat(give(order, "12.5", omar).leadsTo()).contains("refund-agreed");
        assertThat(give(order, "١٢٫٥٠", omar).leadsTo()).contains("refund-agreed");
        assertThat(give(order, "70", omar).status()).isEqualTo(422);
        assertThat(give(order, "many", omar).html()).contains("اكتب كل مبلغ رقمًا");
        assertThat(give(order, "", omar).html()).contains("لم تُختر قطعة ولم يُكتب مبلغ");

        assertThat(Page.open(browser, path(order), NOBODY).html()).contains("25.00");
    }

    @Test
    void it_gives_a_piece_an_amount_or_the_whole_line_back_and_only_what_was_typed_comes_back() {
        var omar =
                Map.of(SessionCookie.NAME, people.with(Role.OPERATOR).session().getValue());
        var order = delivered();
        assertThat(Page.open(browser, "/staff/refunds?order=" + order.number(), omar)
                        .html())
                .contains("<option value=\"1\">قطعة واحدة</option>")
                .contains("السطر كله: قطعتان");

        assertThat(give(order, Map.of("pieces-0", "1", "amount-0", "5"), omar).html())
                .contains("لا الاثنين معًا")
                .contains("<option value=\"1\" selected>")
                .contains("value=\"5\"");
        assertThat(give(order, Map.of("pieces-0", "1"), omar).leadsTo()).contains("refund-agreed");
        assertThat(given(order)).containsExactly("1 × 4500");
        assertThat(give(order, Map.of("pieces-0", "2"), omar).html()).contains("أكثر مما بقي");
        assertThat(Page.open(browser, "/staff/refunds?order=" + order.number(), omar)
                        .html())
                .doesNotContain("السطر كله");
        assertThat(give(order, Map.of("amount-0", "10"), omar).leadsTo()).contains("refund-agreed");
        assertThat(given(order)).containsExactlyInAnyOrder("1 × 4500", "0 × 1000");

        var other = delivered();
        assertThat(give(other, Map.of("pieces-0", "2", "amount-shipping", "1"), omar)
                        .leadsTo())
                .contains("refund-agreed");
        assertThat(given(other)).containsExactly("2 × 9000");
    }

    private List<String> given(Order order) {
        return refunds.of(order.number()).stream()
                .flatMap(refund -> refund.lines().stream())
                .map(line -> line.quantity() + " × " + line.gross().minorUnits())
                .toList();
    }

    private Page give(Order order, String amount, Map<String, String> staff) {
        return give(order, Map.of("amount-0", amount), staff);
    }

    private Page give(Order order, Map<String, String> wished, Map<String, String> staff) {
        var form = new HashMap<>(wished);
        form.put("order", order.number().value());
        form.put("merchant", order.merchants().getFirst().toString());
        return Page.send(browser, "/staff/refunds", form, staff);
    }

    private Order delivered() {
        var order = shopping.placed(shopping.placement(shopping.cart(Map.of(goods.anOffer(4_500, 20), 2))));
        shopping.delivered(order.number(), order.merchants().getFirst());
        return order;
    }

    private String path(Order order) {
        return "/orders/" + order.number() + "/"
                + orders.link(order.number(), order.placedAt()).toLink();
    }

    private static Map<String, String> form(MerchantId merchant, String pieces, String reason) {
        return Map.of("merchant", merchant.toString(), "pieces-0", pieces, "reason", reason);
    }
}
