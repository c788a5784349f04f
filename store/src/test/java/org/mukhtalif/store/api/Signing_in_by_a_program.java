package org.mukhtalif.store.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.EmailAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Signing_in_by_a_program {

    @Autowired
    private MockMvc network;

    @Autowired
    private People people;

    @Autowired
    private Recognition recognition;

    @Test
    void the_password_gives_a_token_and_the_token_ends() {
        var session =
                program().post("/api/v1/sessions", credentials(people.shopper().mail(), People.PASSWORD));
        var bearer = "Bearer " + session.at("/token");

        assertThat(session.status()).isEqualTo(201);
        assertThat(program().get("/api/v1/me", "Authorization", bearer).at("/role"))
                .isEqualTo("shopper");
        assertThat(program()
                        .delete("/api/v1/sessions/current", "Authorization", bearer)
                        .status())
                .isEqualTo(204);
        assertThat(program().get("/api/v1/me", "Authorization", bearer).status())
                .isEqualTo(401);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        var wrong =
                program().post("/api/v1/sessions", credentials(people.shopper().mail(), "not her password at all"));
        var unknown = program().post("/api/v1/sessions", credentials("nobody@mail.example", People.PASSWORD));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void a_cookie_opens_nothing_here() throws Exception {
        var sara = people.shopper();
        var answer = network.perform(
                        org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/api/v1/me")
                                .cookie(sara.session()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(401);
    }

    @Test
    void an_account_is_opened_and_its_link_is_on_its_way() {
        var mail = "sara-" + java.util.UUID.randomUUID() + "@mail.example";
        var terms = program().get("/api/v1/terms").at("/version");
        var opened = program().post("/api/v1/accounts", registration(mail, terms));

        assertThat(opened.status()).isEqualTo(202);
        assertThat(new Postbox(mail).newestOf(1)).isNotNull();
        var faults = program().post("/api/v1/accounts", registration("no address", terms));
        assertThat(faults.at("/errors/0/field")).isEqualTo("email");
    }

    @Test
    void no_account_is_opened_under_terms_that_are_not_in_force() {
        var mail = "sara-" + java.util.UUID.randomUUID() + "@mail.example";
        var inForce = program().get("/api/v1/terms").at("/version");
        var before = program().post("/api/v1/accounts", registration(mail, AcceptedTerms.BEFORE));
        var none = program()
                .post("/api/v1/accounts", registration(mail, inForce).replaceFirst(", \"terms\": \"[^\"]*\"", ""));

        for (var refused : List.of(before, none)) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.at("/type")).isEqualTo("/problems/invalid");
            assertThat(refused.at("/errors/0/field")).isEqualTo("terms");
        }
        assertThat(recognition.subjectOf(PersonalField.EMAIL, new EmailAddress(new PersonalText(mail)).recognised()))
                .isEmpty();
    }

    @Test
    void her_access_log_comes_with_its_proofs_and_a_copy_is_told_in_it() {
        var bearer = "Bearer " + people.shopper().session().getValue();

        var copy = program().post("/api/v1/me/copy", "", "Authorization", bearer);
        var log = program().get("/api/v1/me/access-log", "Authorization", bearer);

        assertThat(copy.status()).isEqualTo(200);
        assertThat(copy.body().toString()).contains("@mail.example");
        assertThat(log.status()).isEqualTo(200);
        assertThat(log.body().toString()).contains("checkpoint");
        assertThat(program().get("/api/v1/me/access-log").status()).isEqualTo(401);
    }

    private static String credentials(String mail, String password) {
        return "{\"who\": \"%s\", \"password\": \"%s\"}".formatted(mail, password);
    }

    private static String registration(String mail, String terms) {
        var name = "s" + java.util.UUID.randomUUID().toString().substring(0, 12);
        return """
                {"fields": {"email": "%s", "user-name": "%s", "password": "%s", "adult": "yes"}, "terms": "%s"}
                """.formatted(mail, name, People.PASSWORD, terms);
    }

    private Program program() {
        return new Program(network);
    }
}
