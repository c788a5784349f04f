package org.mukhtalif.store.invoices;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who the store is in the eyes of the tax law: the operator by its legal name, else by its trade name.
@ConfigurationProperties("mukhtalif")
record StoreAsSeller(
        @DefaultValue("متجر مختلف") String tradeNameAr,
        @DefaultValue("Mukhtalif") String tradeNameEn,
        @Nullable String operatorAr,
        @Nullable String operatorEn,
        @Nullable String commercialRegister,
        @Nullable String vatNumber) {

    String nameAr() {
        return operatorAr == null || operatorAr.isBlank() ? tradeNameAr : operatorAr;
    }

    String nameEn() {
        return operatorEn == null || operatorEn.isBlank() ? tradeNameEn : operatorEn;
    }
}
