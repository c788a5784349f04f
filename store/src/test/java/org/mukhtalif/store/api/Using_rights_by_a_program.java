package org.mukhtalif.store.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Using_rights_by_a_program extends ProgramsWithRights {

    @Autowired
    private ParcelSteps steps;

    @Test
    void what_is_held_and_who_looked_is_told_without_the_values() {
        var sara = people.shopper();
        var held = program().get("/api/v1/me/held", "Authorization", bearer(sara), "Accept-Language", "en");
        var looks = program().get("/api/v1/me/looks", "Authorization", bearer(sara));

        assertThat(held.body()).isNotEmpty();
        assertThat(held.at("/0/period")).isNotBlank();
        assertThat(held.body().toString()).doesNotContain(sara.mail());
        assertThat(looks.body().at("/looks")).isNotEmpty();
        assertThat(looks.at("/looks/0/sentence")).isNotBlank();
        assertThat(program().get("/api/v1/me/held").status()).isEqualTo(401);
    }

    @Test
    void consent_is_given_and_taken_back_with_a_receipt_that_says_it_was_a_program() {
        var sara = people.shopper();
        var given = consent(sara, "newsletter", true);
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.body().at("/purposes").toString()).contains("\"given\":true");
        assertThat(given.at("/decisions/0/way")).isEqualTo("program");
        var receipt = program()
                .get("/api/v1/me/consents/receipts/" + given.at("/decisions/0/receipt"), "Authorization", bearer(sara));
        assertThat(receipt.status()).isEqualTo(200);

        assertThat(consent(sara, "newsletter", false).body().at("/purposes").toString())
                .doesNotContain("\"given\":true");
        assertThat(consent(sara, "selling-it", true).status()).isEqualTo(404);
        assertThat(program()
                        .get(
                                "/api/v1/me/consents/receipts/" + given.at("/decisions/0/receipt"),
                                "Authorization",
                                bearer(people.shopper()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_says_no_with_every_request_agrees_to_nothing_and_may_still_take_back() {
        var sara = people.shopper();
        var path = "/api/v1/me/consents/newsletter";
        var yes = program().put(path, "{\"given\": true}", "Authorization", bearer(sara), "Sec-GPC", "1");
        var no = program().put(path, "{\"given\": false}", "Authorization", bearer(sara), "Sec-GPC", "1");

        assertThat(yes.status()).isEqualTo(409);
        assertThat(yes.at("/type")).isEqualTo("/problems/consent-refused");
        assertThat(no.status()).isEqualTo(200);
    }

    @Test
    void a_name_is_mended_and_what_is_not_mended_here_is_refused() {
        var sara = people.shopper();
        var mended = details(sara, "{\"fields\": {\"full-name\": \"سارة العتيبي\"}}");
        var copy = program().post("/api/v1/me/copy", "", "Authorization", bearer(sara));

        assertThat(mended.status()).isEqualTo(204);
        assertThat(copy.body().toString()).contains("سارة العتيبي");
        var wrong = details(sara, "{\"fields\": {\"birth-date\": \"yesterday\"}}");
        assertThat(wrong.at("/errors/0/field")).isEqualTo("birth-date");
        assertThat(details(sara, "{\"fields\": {\"email\": \"new@mail.example\"}}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_request_in_writing_is_proved_by_the_password_and_read_by_its_writer_only() {
        var sara = people.shopper();
        var asked = request(sara, People.PASSWORD);
        var number = asked.at("/number");

        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.at("/state")).isEqualTo("open");
        assertThat(asked.at("/asked")).isEqualTo("من أين جاء رقمي؟");
        assertThat(program()
                        .get("/api/v1/me/requests", "Authorization", bearer(sara))
                        .at("/0/number"))
                .isEqualTo(number);
        assertThat(program()
                        .get("/api/v1/me/requests/" + number, "Authorization", bearer(people.shopper()))
                        .status())
                .isEqualTo(404);
        assertThat(request(sara, "wrong").at("/type")).isEqualTo("/problems/wrong-password");
    }

    @Test
    void everything_is_destroyed_by_the_password_once_nothing_is_on_its_way() {
        var sara = people.shopper();
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.of(sara.subject()), Shopping.sara()));
        var merchant = order.merchants().getFirst();
        var parcel = shopping.parcel(order.number(), merchant).number();
        var meaning = program().get("/api/v1/me/destruction", "Authorization", bearer(sara));
        assertThat(meaning.at("/possible")).isEqualTo("true");
        assertThat(meaning.at("/toCancel/0")).isEqualTo(order.number().value());

        steps.pack(merchant, parcel);
        var waits = destroy(sara, People.PASSWORD);
        assertThat(waits.at("/type")).isEqualTo("/problems/must-wait");
        assertThat(waits.at("/orders/0")).isEqualTo(order.number().value());
        assertThat(destroy(sara, "wrong").at("/type")).isEqualTo("/problems/wrong-password");

        var huda = people.shopper();
        var done = destroy(huda, People.PASSWORD);
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.number("/values")).isPositive();
        assertThat(program().get("/api/v1/me", "Authorization", bearer(huda)).status())
                .isEqualTo(401);
    }

    @Test
    void an_account_opens_the_orders_of_its_own_confirmed_e_mail() {
        var sara = people.shopper();
        var hers = ordered(sara.mail());
        var anothers = ordered("sara-" + UUID.randomUUID().toString().substring(0, 13) + "@mail.example");
        var found = program().get("/api/v1/me/guest-orders", "Authorization", bearer(sara));
        var opened = program()
                .post("/api/v1/me/guest-orders/" + hers.number() + "/secret", "", "Authorization", bearer(sara));

        assertThat(found.body()).hasSize(1);
        assertThat(found.at("/0/number")).isEqualTo(hers.number().value());
        assertThat(found.number("/0/total/minorUnits")).isEqualTo(hers.total().minorUnits());
        assertThat(program()
                        .get("/api/v1/orders/" + hers.number(), "Order-Secret", opened.at("/secret"))
                        .status())
                .isEqualTo(200);
        assertThat(program()
                        .post(
                                "/api/v1/me/guest-orders/" + anothers.number() + "/secret",
                                "",
                                "Authorization",
                                bearer(sara))
                        .status())
                .isEqualTo(404);
        assertThat(program().get("/api/v1/me/guest-orders").status()).isEqualTo(401);
    }

    private Program.Answer consent(People.Somebody somebody, String purpose, boolean given) {
        return program()
                .put(
                        "/api/v1/me/consents/" + purpose,
                        "{\"given\": %s}".formatted(given),
                        "Authorization",
                        bearer(somebody));
    }

    private Program.Answer details(People.Somebody somebody, String body) {
        return program().patch("/api/v1/me/details", body, "Authorization", bearer(somebody));
    }

    private Program.Answer request(People.Somebody somebody, String password) {
        var body = "{\"kind\": \"know\", \"text\": \"من أين جاء رقمي؟\", \"password\": \"%s\"}".formatted(password);
        return program().post("/api/v1/me/requests", body, "Authorization", bearer(somebody));
    }

    private Program.Answer destroy(People.Somebody somebody, String password) {
        var body = "{\"password\": \"%s\"}".formatted(password);
        return program().post("/api/v1/me/destruction", body, "Authorization", bearer(somebody));
    }

    private static String bearer(People.Somebody somebody) {
        return "Bearer " + somebody.session().getValue();
    }
}
