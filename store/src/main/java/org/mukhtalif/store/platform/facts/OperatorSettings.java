package org.mukhtalif.store.platform.facts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who answers for people's data here, as the policy and the law ask for it (E-Commerce Law: name, address, contact,
/// commercial register). What is not given is printed as not stated: an operator gives all of it before going public.
///
/// @param tradeNameGender `feminine` or `masculine`: how Arabic speaks of the trade name
/// @param operatorAr the legal name; the trade name where it is the same
/// @param placeAr where the servers stand
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
        @Nullable String smtpHost,
        @DefaultValue("") String baseUrl) {

    OperatorSettings {
        if (!tradeNameGender.matches("feminine|masculine"))
            throw new IllegalArgumentException(
                    "mukhtalif.trade-name-gender is masculine or feminine: how Arabic speaks of the name");
    }

    boolean isFeminine() {
        return tradeNameGender.equals("feminine");
    }

    boolean isReachedByTls() {
        return baseUrl.startsWith("https:");
    }

    Optional<String> mailServer() {
        return Optional.ofNullable(smtpHost).filter(host -> !host.isBlank());
    }
}
