package org.mukhtalif.store.platform.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.store.platform.CannotStart;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Saying_who_runs_the_store {

    private static final Map<String, String> ALL = Map.of(
            "operator-ar", "مؤسسة هدى التجارية",
            "operator-en", "Huda Trading",
            "address-ar", "جدة",
            "address-en", "Jeddah",
            "place-ar", "المملكة العربية السعودية",
            "place-en", "Saudi Arabia",
            "commercial-register", "7001234567",
            "contact-email", "privacy@huda.example");

    private final Vocabulary vocabulary = Vocabulary.load(ZoneId.of("Asia/Riyadh"), Clock.systemUTC());

    @Test
    void on_a_public_address_every_single_missing_fact_refuses_the_start_by_its_name() {
        for (var missing : ALL.keySet())
            assertThatThrownBy(
                            () -> with("https://shop.example", without(missing)).orRefused())
                    .isInstanceOfSatisfying(CannotStart.class, refusal -> {
                        assertThat(refusal.key()).isEqualTo("operator.missing");
                        assertThat(refusal.arguments()).containsExactly("https://shop.example", "--" + missing);
                    });
    }

    @Test
    void a_blank_is_as_good_as_nothing() {
        var blank = new HashMap<>(ALL);
        blank.put("address-ar", "  ");
        assertThatThrownBy(() -> with("http://10.0.0.7:8080", blank).orRefused())
                .hasMessageContaining("--address-ar");
    }

    @Test
    void with_all_of_it_the_policy_speaks_for_its_address() {
        assertThat(said(with("https://shop.example", ALL).orRefused(), Language.ENGLISH))
                .contains("https://shop.example")
                .doesNotContain("trying out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080", "http://store.localhost"})
    void on_this_machine_alone_it_is_a_trial_and_names_what_is_missing(String address) {
        var trial = with(address, without("place-en")).orRefused();
        assertThat(said(trial, Language.ENGLISH)).contains("for trying out").contains("the place of the servers");
        assertThat(said(trial, Language.ARABIC)).contains("للتجربة").contains("مكان الخوادم");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost.shop.example", "https://127.0.0.1.example", "not an address"})
    void an_address_that_only_looks_like_this_machine_is_public(String address) {
        assertThat(with(address, ALL).isTrial()).isFalse();
    }

    @Test
    void a_trial_with_demo_data_names_what_it_invented() {
        var invented = new HashMap<>(ALL);
        invented.put("invented", "operator-ar,operator-en,commercial-register");
        assertThat(said(with("", invented), Language.ENGLISH))
                .endsWith("this is invented: the legal name, the commercial register.");
    }

    private String said(OperatorSettings operator, Language language) {
        return Installation.of(operator, vocabulary.in(language)).replaceAll("[\u2066-\u2069]", "");
    }

    private static Map<String, String> without(String name) {
        var less = new HashMap<>(ALL);
        less.remove(name);
        return less;
    }

    private static OperatorSettings with(String address, Map<String, String> facts) {
        var settings = new HashMap<String, String>();
        facts.forEach((name, fact) -> settings.put("mukhtalif." + name, fact));
        settings.put("mukhtalif.base-url", address);
        return new Binder(List.of(new MapConfigurationPropertySource(settings)))
                .bindOrCreate("mukhtalif", OperatorSettings.class);
    }
}
