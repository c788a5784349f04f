package org.mukhtalif.store.platform.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.Wording;
import org.mukhtalif.store.platform.settings.CustodyOptions;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Collects the facts of this installation for the policy's prose, in both languages.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OperatorSettings.class)
class FactsOfThisStore {

    private final Vocabulary vocabulary;

    FactsOfThisStore(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// A store on a public address that leaves a blank in its policy does not start.
    @Bean
    PolicyFacts policyFacts(
            OperatorSettings given,
            @Value("${mukhtalif.smtp.host:}") String mailServer,
            CustodyOptions custody,
            MeasuredSoftware software) {
        var operator = given.orRefused();
        var facts = new HashMap<String, Wording>();
        var name = new Wording(operator.tradeNameAr(), operator.tradeNameEn());
        facts.put("store", name);
        facts.put(
                "operator", given(operator.operatorAr(), operator.operatorEn()).orElse(name));
        facts.put(
                "installation",
                new Wording(
                        Installation.of(operator, vocabulary.in(Language.ARABIC)),
                        Installation.of(operator, vocabulary.in(Language.ENGLISH))));
        facts.put("register", given(operator.commercialRegister()).orElseGet(() -> words("facts.not-stated")));
        facts.put(
                "address",
                given(operator.addressAr(), operator.addressEn()).orElseGet(() -> words("facts.no-address")));
        facts.put("contact", given(operator.contactEmail()).orElseGet(() -> words("facts.not-stated")));
        facts.put("place", given(operator.placeAr(), operator.placeEn()).orElseGet(() -> words("facts.no-place")));
        facts.put("software", new Wording(software.in(true), software.in(false)));
        facts.put("transport", words(operator.isReachedByTls() ? "facts.tls" : "facts.no-tls"));
        facts.put(
                "custodian",
                words("facts.custodian." + custody.custodianKind().name().toLowerCase(Locale.ROOT)));
        facts.put("mail", words(mailServer.isBlank() ? "facts.mail.folder" : "facts.mail.smtp"));
        facts.put("terms", new Wording(operator.baseUrl() + "/terms", operator.baseUrl() + "/en/terms"));
        return new PolicyFacts(Map.copyOf(facts), operator.isFeminine());
    }

    private Wording words(String key) {
        return new Wording(
                vocabulary.in(Language.ARABIC).of(key),
                vocabulary.in(Language.ENGLISH).of(key));
    }

    private static Optional<Wording> given(@Nullable String both) {
        return given(both, both);
    }

    private static Optional<Wording> given(@Nullable String arabic, @Nullable String english) {
        if (arabic == null || arabic.isBlank() || english == null || english.isBlank()) return Optional.empty();
        return Optional.of(new Wording(arabic, english));
    }
}
