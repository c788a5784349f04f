package org.mukhtalif.store.platform.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.platform.CannotStart;
import org.mukhtalif.store.platform.WebAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who answers for people's data here, as the policy and the law ask for it (E-Commerce Law: name, address, contact,
/// commercial register). A store on a public address does not start while one of them is missing; a trial says what is
/// missing or invented.
///
/// @param tradeNameGender `feminine` or `masculine`: how Arabic speaks of the trade name
/// @param operatorAr the legal name
/// @param placeAr where the servers stand
/// @param invented settings that a trial with demo data filled in itself
@ConfigurationProperties("mukhtalif")
record OperatorSettings(
        @DefaultValue("متجر مختلف") String tradeNameAr,
        @DefaultValue("Mukhtalif") String tradeNameEn,
        @DefaultValue("masculine") String tradeNameGender,
        @Nullable String operatorAr,
        @Nullable String operatorEn,
        @Nullable String addressAr,
        @Nullable String addressEn,
        @Nullable String placeAr,
        @Nullable String placeEn,
        @Nullable String commercialRegister,
        @Nullable String contactEmail,
        @DefaultValue("") String baseUrl,
        @DefaultValue List<String> invented) {

    OperatorSettings {
        if (!tradeNameGender.matches("feminine|masculine"))
            throw new IllegalArgumentException(
                    "mukhtalif.trade-name-gender is masculine or feminine: how Arabic speaks of the name");
        invented = List.copyOf(invented);
    }

    /// @throws CannotStart for a store on a public address that does not say all of it
    OperatorSettings orRefused() {
        var missing = missing();
        if (!isTrial() && !missing.isEmpty())
            throw new CannotStart(
                    "operator.missing",
                    baseUrl,
                    missing.stream()
                            .map(each -> "--" + each)
                            .reduce((one, other) -> one + " " + other)
                            .orElseThrow());
        return this;
    }

    boolean isTrial() {
        return !new WebAddress(baseUrl).isPublic();
    }

    boolean isFeminine() {
        return tradeNameGender.equals("feminine");
    }

    boolean isReachedByTls() {
        return baseUrl.startsWith("https:");
    }

    /// The settings that are blank, by their names, in the order of the guide.
    List<String> missing() {
        return facts().entrySet().stream()
                .filter(fact -> fact.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("operator-ar", orBlank(operatorAr));
        facts.put("operator-en", orBlank(operatorEn));
        facts.put("address-ar", orBlank(addressAr));
        facts.put("address-en", orBlank(addressEn));
        facts.put("place-ar", orBlank(placeAr));
        facts.put("place-en", orBlank(placeEn));
        facts.put("commercial-register", orBlank(commercialRegister));
        facts.put("contact-email", orBlank(contactEmail));
        return facts;
    }

    private static String orBlank(@Nullable String given) {
        return given == null ? "" : given;
    }
}
