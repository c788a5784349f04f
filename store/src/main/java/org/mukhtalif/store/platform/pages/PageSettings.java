package org.mukhtalif.store.platform.pages;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Shop;
import org.mukhtalif.store.ui.Words;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who runs this store, as the foot of every page says it, and the address under which people reach it (empty:
/// links in the head stay relative).
@ConfigurationProperties("mukhtalif")
record PageSettings(
        @DefaultValue("متجر مختلف") String tradeNameAr,
        @DefaultValue("Mukhtalif") String tradeNameEn,
        @DefaultValue("") String baseUrl,
        @Nullable String commercialRegister,
        @Nullable String vatNumber,
        @Nullable String contactEmail) {

    private static final String STORE = "متجر ";

    PageSettings {
        if (commercialRegister != null && !commercialRegister.matches("[0-9]{10}"))
            throw new IllegalArgumentException("mukhtalif.commercial-register has 10 digits, such as 7001234567");
        if (vatNumber != null && !vatNumber.matches("3[0-9]{13}3"))
            throw new IllegalArgumentException("mukhtalif.vat-number has 15 digits; the first and the last are 3");
    }

    Shop shop(Words words) {
        var name = words.choose(tradeNameAr, tradeNameEn);
        var wordmark = name.startsWith(STORE) ? name.substring(STORE.length()) : name;
        return new Shop(name, wordmark, commercialRegister, vatNumber, contactEmail, null);
    }

    /// Scheme and host, without a slash at the end.
    String origin() {
        return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }
}
