package org.mukhtalif.store.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.StoreTest;

@StoreTest
class Keeping_an_account_by_a_program extends ProgramsOfAnAccount {

    @Test
    void a_new_account_is_confirmed_by_the_letters_token_and_signs_in_with_its_cart() {
        var mail = "sara-" + UUID.randomUUID() + "@mail.example";
        var terms = program().get("/api/v1/terms").at("/version");
        program().post("/api/v1/accounts", """
                {"fields": {"email": "%s", "user-name": "s%s", "password": "%s", "adult": "yes"}, "terms": "%s"}
                """.formatted(
                        mail, UUID.randomUUID().toString().substring(0, 12), People.PASSWORD, terms));
        var token = token(new Postbox(mail).newestOf(1));
        var cart = program()
                .put("/api/v1/cart/lines/" + goods.anOffer(4_200, 9), "{\"pieces\": 2}")
                .at("/cart");

        var wrong = program().post("/api/v1/accounts/confirmation", link(token, "not hers at all"));
        var opened = program().post("/api/v1/accounts/confirmation", link(token, People.PASSWORD), "Cart", cart);
        var again = program().post("/api/v1/accounts/confirmation", link(token, People.PASSWORD));

        assertThat(wrong.at("/type")).isEqualTo("/problems/wrong-password");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(program().get("/api/v1/cart", "Cart", opened.at("/cart")).number("/pieces"))
                .isEqualTo(2);
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.at("/type")).isEqualTo("/problems/link-gone");
    }

    @Test
    void another_password_ends_every_session_but_the_one_that_it_begins() {
        var sara = people.shopper();
        var old = bearer(sara);
        var wrong = program().put("/api/v1/me/password", passwords("wrong", NEW_PASSWORD), "Authorization", old);
        var weak = program().put("/api/v1/me/password", passwords(People.PASSWORD, "short"), "Authorization", old);
        var changed =
                program().put("/api/v1/me/password", passwords(People.PASSWORD, NEW_PASSWORD), "Authorization", old);

        assertThat(wrong.at("/type")).isEqualTo("/problems/wrong-password");
        assertThat(weak.at("/errors/0/field")).isEqualTo("password");
        assertThat(program().get("/api/v1/me", "Authorization", old).status()).isEqualTo(401);
        assertThat(program()
                        .get("/api/v1/me", "Authorization", "Bearer " + changed.at("/token"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void another_email_holds_once_its_letter_was_followed() {
        var sara = people.shopper();
        var mail = "new-" + UUID.randomUUID() + "@mail.example";
        var body = "{\"present\": \"%s\", \"email\": \"%s\"}";
        var refused = program()
                .post("/api/v1/me/email", body.formatted(People.PASSWORD, "nothing"), "Authorization", bearer(sara));
        var asked = program()
                .post("/api/v1/me/email", body.formatted(People.PASSWORD, mail), "Authorization", bearer(sara));
        var token = token(new Postbox(mail).newestOf(1));
        var confirmed = program().post("/api/v1/accounts/email-confirmation", link(token, People.PASSWORD));

        assertThat(refused.at("/errors/0/field")).isEqualTo("email");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(confirmed.status()).isEqualTo(204);
        assertThat(signIn(mail, People.PASSWORD).status()).isEqualTo(201);
        assertThat(signIn(sara.mail(), People.PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void who_forgot_the_password_comes_back_by_a_letter_and_her_own_question() {
        var sara = people.shopper();
        var question = """
                {"present": "%s", "question": "ما اسم أول معلمة لك؟", "answer": "الأستاذة نورة"}
                """.formatted(People.PASSWORD);
        assertThat(program()
                        .put("/api/v1/me/question", question, "Authorization", bearer(sara))
                        .status())
                .isEqualTo(204);
        assertThat(program()
                        .post("/api/v1/recoveries", "{\"email\": \"nothing\"}")
                        .status())
                .isEqualTo(422);
        assertThat(program()
                        .post("/api/v1/recoveries", "{\"email\": \"%s\"}".formatted(sara.mail()))
                        .status())
                .isEqualTo(202);
        var token = token(sara.postbox().newestOf(1));

        var way = program().post("/api/v1/recoveries/way", "{\"token\": \"%s\"}".formatted(token));
        assertThat(way.at("/question")).isEqualTo("ما اسم أول معلمة لك؟");
        var wrong = program().post("/api/v1/recoveries/completion", recovery(token, "لا أذكر"));
        assertThat(wrong.at("/type")).isEqualTo("/problems/wrong-answer");
        assertThat(wrong.number("/triesLeft")).isPositive();
        assertThat(program()
                        .post("/api/v1/recoveries/completion", recovery(token, "الأستاذة نورة"))
                        .status())
                .isEqualTo(204);
        assertThat(signIn(sara.mail(), NEW_PASSWORD).status()).isEqualTo(201);
        assertThat(program()
                        .post("/api/v1/recoveries/completion", recovery(token, "الأستاذة نورة"))
                        .status())
                .isEqualTo(410);
    }

    @Test
    void a_question_is_taken_away_by_the_password_only() {
        var sara = people.shopper();
        var removal = "/api/v1/me/question/removal";
        var wrong = program().post(removal, "{\"present\": \"wrong\"}", "Authorization", bearer(sara));
        var done = program()
                .post(removal, "{\"present\": \"%s\"}".formatted(People.PASSWORD), "Authorization", bearer(sara));

        assertThat(wrong.at("/type")).isEqualTo("/problems/wrong-password");
        assertThat(done.status()).isEqualTo(204);
    }

    @Test
    void a_second_factor_is_set_up_asked_for_and_taken_away() throws Exception {
        var sara = people.shopper();
        var factor = "/api/v1/me/second-factor";
        var present = "{\"present\": \"%s\"}".formatted(People.PASSWORD);
        var begun = program().post(factor, present, "Authorization", bearer(sara));
        assertThat(begun.at("/on")).isEqualTo("false");
        assertThat(begun.at("/link")).contains(begun.at("/key"));

        assertThat(confirm(sara, "000000").at("/type")).isEqualTo("/problems/wrong-code");
        clock.advance(Duration.ofMinutes(2));
        var on = confirm(sara, code(begun, clock));
        assertThat(on.at("/on")).isEqualTo("true");
        assertThat(on.body().at("/recoveryCodes")).isNotEmpty();
        assertThat(program()
                        .post(factor, present, "Authorization", bearer(sara))
                        .at("/type"))
                .isEqualTo("/problems/second-factor-refused");

        clock.advance(Duration.ofMinutes(2));
        var asked = signIn(sara.mail(), People.PASSWORD);
        assertThat(asked.status()).isEqualTo(202);
        var entered = program()
                .post(
                        "/api/v1/sessions/code",
                        "{\"ticket\": \"%s\", \"code\": \"%s\"}".formatted(asked.at("/ticket"), code(begun, clock)));
        assertThat(entered.status()).isEqualTo(201);
        assertThat(program().get(factor, "Authorization", bearer(sara)).at("/on"))
                .isEqualTo("true");

        clock.advance(Duration.ofMinutes(2));
        var end = "{\"present\": \"%s\", \"code\": \"%s\"}";
        assertThat(program()
                        .post(
                                factor + "/end",
                                end.formatted(People.PASSWORD, code(begun, clock)),
                                "Authorization",
                                bearer(sara))
                        .at("/on"))
                .isEqualTo("false");
    }

    @Test
    void signing_out_everywhere_ends_every_token() {
        var sara = people.shopper();
        var other = "Bearer " + signIn(sara.mail(), People.PASSWORD).at("/token");
        assertThat(program()
                        .delete("/api/v1/me/sessions", "Authorization", other)
                        .status())
                .isEqualTo(204);
        for (var token : new String[] {other, bearer(sara)})
            assertThat(program().get("/api/v1/me", "Authorization", token).status())
                    .isEqualTo(401);
    }

    @Test
    void notices_are_fresh_until_they_were_seen() {
        var sara = people.shopper();
        program().put("/api/v1/me/password", passwords(People.PASSWORD, NEW_PASSWORD), "Authorization", bearer(sara));
        var token = "Bearer " + signIn(sara.mail(), NEW_PASSWORD).at("/token");
        sara.postbox().newestOf(1);

        assertThat(program()
                        .put("/api/v1/me/notices/seen", "{}", "Authorization", token)
                        .status())
                .isEqualTo(204);
        assertThat(program().get("/api/v1/me", "Authorization", token).number("/freshNotices"))
                .isZero();
    }
}
