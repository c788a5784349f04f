package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.AccountCreation;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.accounts.SignIn;
import org.mukhtalif.store.accounts.SignInAnswer;
import org.mukhtalif.store.accounts.SignInForm;
import org.mukhtalif.store.offers.OfferId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Ordering_with_an_account {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Goods goods;

    @Autowired
    private AccountCreation accounts;

    @Autowired
    private SignIn signIn;

    private Map<String, String> sara = Map.of();

    @BeforeEach
    void sara_signs_in() {
        sara = signedIn();
    }

    @Test
    void the_order_stands_in_her_list_and_needs_no_mail_address() {
        assertThat(Page.open(browser, "/me/orders", sara).html()).contains("لا طلبات بعد");

        var placed = order(goods.anOffer(4_200, 9));
        assertThat(placed.leadsTo()).matches("/me/orders/M-[A-Z0-9]{6}\\?notice=my-order-placed");

        var number = placed.leadsTo().replaceAll(".*/|\\?.*", "");
        assertThat(Page.open(browser, "/me/orders", sara).html())
                .contains(number)
                .contains("قيد التنفيذ");
        assertThat(Page.open(browser, "/me/orders/" + number, sara).html())
                .contains("60.00")
                .contains("/me/orders/" + number + "/cancellation");
    }

    @Test
    void her_list_goes_on_where_the_page_before_ended() {
        for (int order = 0; order < 11; order++) order(goods.anOffer(1_000, 9));

        var first = Page.open(browser, "/me/orders", sara);
        var next = first.html().replaceAll("(?s).*href=\"(/me/orders\\?after=[^\"]+)\".*", "$1");
        assertThat(numbersIn(first)).isEqualTo(10);
        assertThat(numbersIn(Page.open(browser, next, sara))).isEqualTo(1);
        assertThat(Page.open(browser, "/me/orders?after=nonsense_x", sara).status())
                .isEqualTo(200);
    }

    @Test
    void somebody_elses_order_does_not_exist_for_her() {
        var number = order(goods.anOffer(4_200, 9)).leadsTo().replaceAll(".*/|\\?.*", "");
        var huda = signedIn();

        assertThat(Page.open(browser, "/me/orders/" + number, huda).status()).isEqualTo(404);
        assertThat(Page.send(browser, "/me/orders/" + number + "/cancellation", Map.of("merchant", "1"), huda)
                        .status())
                .isEqualTo(404);
    }

    private Page order(OfferId offer) {
        var cart = Page.send(browser, "/cart/lines", Map.of("offer", offer.toString(), "quantity", "1"), sara);
        var form = new HashMap<>(Page.open(browser, "/checkout", cart.cookies()).hidden());
        form.putAll(Map.of(
                "recipient", "سارة",
                "mobile", "0501234567",
                "city", "riyadh",
                "district", "العليا",
                "street", "شارع العليا",
                "building", "2929",
                "postal-code", "12211",
                "payment", "cash-on-delivery",
                "terms", AcceptedTerms.VERSION));
        return Page.send(browser, "/checkout/placement", form, cart.cookies());
    }

    private static long numbersIn(Page list) {
        return list.html()
                .lines()
                .filter(line -> line.contains("href=\"/me/orders/M-"))
                .count();
    }

    private Map<String, String> signedIn() {
        var person = UUID.randomUUID().toString().substring(0, 13);
        var mail = new PersonalText("sara-" + person + "@mail.example");
        var password = new PersonalText("نخلة طويلة قرب البئر القديمة");
        accounts.create(
                Role.SHOPPER,
                Map.of(
                        PersonalField.EMAIL,
                        mail,
                        PersonalField.USER_NAME,
                        new PersonalText("sara-" + person),
                        PersonalField.PASSWORD,
                        password));
        var answer = signIn.attempt(new SignInForm(mail, password, new PersonalText("192.0.2.9"), Locale.of("ar")));
        return Map.of(
                "session", ((SignInAnswer.Welcome) answer).session().token().value());
    }
}
