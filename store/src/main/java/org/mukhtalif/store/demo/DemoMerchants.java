package org.mukhtalif.store.demo;

import java.util.HashMap;
import java.util.Map;
import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.merchants.MerchantProfile;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.merchants.ShippingTerms;
import org.mukhtalif.store.money.Money;
import org.springframework.stereotype.Component;

/// The invented merchants.
@Component
class DemoMerchants {

    private final Merchants merchants;
    private final DemoFolder folder;

    DemoMerchants(Merchants merchants, DemoFolder folder) {
        this.merchants = merchants;
        this.folder = folder;
    }

    /// Registers all of them; by their codes.
    Map<String, MerchantId> register() {
        var byCode = new HashMap<String, MerchantId>();
        for (var entry : folder.read("merchants")) byCode.put(entry.text("code"), merchants.register(profile(entry)));
        return byCode;
    }

    private static MerchantProfile profile(DemoFile entry) {
        return new MerchantProfile(
                entry.text("code"),
                entry.inBoth("name"),
                entry.slug(),
                entry.inBoth("story"),
                entry.in("city").bilingual(),
                entry.text("commercialRegister"),
                entry.optionalText("vatNumber"),
                entry.text("initial"),
                entry.text("tile"),
                entry.number("dispatchDays"),
                terms(entry.in("shipping")));
    }

    private static ShippingTerms terms(DemoFile shipping) {
        return new ShippingTerms(
                Money.halalas(shipping.number("standardMinor")),
                Money.halalas(shipping.number("expressMinor")),
                shipping.optionalNumber("freeOverMinor").map(Money::halalas),
                days(shipping, "standardDays"),
                days(shipping, "expressDays"));
    }

    private static DeliveryDays days(DemoFile shipping, String field) {
        var days = shipping.numbers(field);
        return new DeliveryDays(days.getFirst(), days.getLast());
    }
}
