package org.mukhtalif.store.privacycentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.policy.Passage;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.accounts.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@StoreTest
class Showing_the_evidence {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    MockMvc web;

    @Autowired
    PublishedPolicy policy;

    @Autowired
    People people;

    @Autowired
    Controls controls;

    @Autowired
    TestClock clock;

    @AfterEach
    void tellTheTimeAgain() {
        clock.reset();
    }

    @Test
    void tells_every_sentence_its_control_and_its_last_proof_in_both_languages() throws Exception {
        var arabic = fetched("/privacy/evidence");
        var english = fetched("/en/privacy/evidence");
        for (var control : policy.controls()) {
            assertThat(arabic)
                    .contains("id=\"" + control.key() + "\"")
                    .contains(control.wording().ar());
            assertThat(english).contains(control.wording().en());
        }
        assertThat(arabic).contains("مُثبت");
    }

    @Test
    void gives_a_copy_that_an_outsider_checks_with_the_published_key() throws Exception {
        var bundle = bundle();
        assertThat(signs(bundle.get("evidence"), bundle)).isTrue();
        long promises = policy.clauses().stream()
                .flatMap(clause -> clause.passages().stream())
                .filter(Passage.Promise.class::isInstance)
                .count();
        assertThat(bundle.get("evidence").get("sentences")).hasSize((int) promises);
    }

    @Test
    void is_not_what_it_was_when_one_word_of_it_was_changed() throws Exception {
        var bundle = bundle();
        var changed =
                JsonMapper.shared().readTree(bundle.get("evidence").toString().replaceFirst("\"kept\"", "\"failed\""));
        assertThat(signs(changed, bundle)).isFalse();
    }

    @Test
    void strikes_what_was_not_tried_for_a_day_and_alarms_the_stores_people() throws Exception {
        // Others may have tried some by a clock of theirs.
        controls.runAll();
        clock.advance(java.time.Duration.ofHours(25));
        assertThat(bundle().get("evidence").toString()).contains("\"stale\"").doesNotContain("\"kept\"");
        web.perform(get("/privacy"))
                .andExpect(content().string(containsString("class=\"broken\"")))
                .andExpect(content().string(containsString("لم يُفحص منذ يوم")));
        web.perform(get("/staff/controls")
                        .cookie(people.with(Role.PRIVACY_OFFICER).session()))
                .andExpect(content().string(containsString("لم يُجرَ منذ يوم")));
    }

    @Test
    void shows_the_stores_people_that_every_control_holds() throws Exception {
        web.perform(get("/en/staff/controls").cookie(people.with(Role.OPERATOR).session()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("book-is-append-only")))
                .andExpect(content().string(containsString("Not built yet")));
        web.perform(get("/staff/controls").cookie(people.with(Role.SHOPPER).session()))
                .andExpect(status().isNotFound());
    }

    private boolean signs(JsonNode evidence, JsonNode bundle) throws Exception {
        var signed = CANONICAL.writeValueAsString(CANONICAL.treeToValue(evidence, Object.class));
        var check = Signature.getInstance("Ed25519");
        check.initVerify(key());
        check.update(signed.getBytes(StandardCharsets.UTF_8));
        return check.verify(
                Base64.getDecoder().decode(bundle.get("signature").get("value").asString()));
    }

    private PublicKey key() throws Exception {
        var pem = fetched("/privacy/evidence/key").replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
    }

    private JsonNode bundle() throws Exception {
        return JsonMapper.shared().readTree(fetched("/privacy/evidence/bundle"));
    }

    private String fetched(String path) throws Exception {
        return web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
