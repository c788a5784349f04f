package org.mukhtalif.store.api;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.storefront.Codes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// A program that keeps somebody's account, and the letters that she gets.
abstract class ProgramsOfAnAccount {

    static final String NEW_PASSWORD = "واحة بعيدة خلف التلال الحمراء";

    @Autowired
    MockMvc network;

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Autowired
    TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    Program.Answer confirm(People.Somebody somebody, String code) {
        return program()
                .post(
                        "/api/v1/me/second-factor/confirmation",
                        "{\"code\": \"%s\"}".formatted(code),
                        "Authorization",
                        bearer(somebody));
    }

    static String code(Program.Answer begun, Clock clock) throws Exception {
        return Codes.now(begun.at("/link"), clock);
    }

    Program.Answer signIn(String mail, String password) {
        return program().post("/api/v1/sessions", "{\"who\": \"%s\", \"password\": \"%s\"}".formatted(mail, password));
    }

    static String token(Postbox.Mail letter) {
        return letter.link().replaceAll(".*/", "");
    }

    static String link(String token, String password) {
        return "{\"token\": \"%s\", \"password\": \"%s\"}".formatted(token, password);
    }

    static String passwords(String present, String password) {
        return "{\"present\": \"%s\", \"password\": \"%s\"}".formatted(present, password);
    }

    static String recovery(String token, String answer) {
        return "{\"token\": \"%s\", \"answer\": \"%s\", \"password\": \"%s\"}".formatted(token, answer, NEW_PASSWORD);
    }

    static String bearer(People.Somebody somebody) {
        return "Bearer " + somebody.session().getValue();
    }

    Program program() {
        return new Program(network);
    }
}
