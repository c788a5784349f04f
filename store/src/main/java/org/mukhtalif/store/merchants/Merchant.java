package org.mukhtalif.store.merchants;

import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;

/// Who sells through the shop.
public record Merchant(MerchantId id, MerchantProfile profile) {

    public String code() {
        return profile.code();
    }

    public Bilingual name() {
        return profile.name();
    }

    public Slug slug() {
        return profile.slug();
    }

    public Bilingual story() {
        return profile.story();
    }

    public Bilingual city() {
        return profile.city();
    }

    public String commercialRegister() {
        return profile.commercialRegister();
    }

    public Optional<String> vatNumber() {
        return profile.vatNumber();
    }

    public String initial() {
        return profile.initial();
    }

    public String tile() {
        return profile.tile();
    }

    /// Working days until a parcel leaves the merchant.
    public int dispatchDays() {
        return profile.dispatchDays();
    }

    public ShippingTerms shipping() {
        return profile.shipping();
    }
}
