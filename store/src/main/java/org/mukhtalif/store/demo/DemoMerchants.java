package org.mukhtalif.store.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.merchants.CommissionTerms;
import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.merchants.MerchantProfile;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.merchants.RegisteredAddress;
import org.mukhtalif.store.merchants.RegisteredAddresses;
import org.mukhtalif.store.merchants.ShippingTerms;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.springframework.stereotype.Component;

/// The invented merchants.
@Component
class DemoMerchants {

    private static final Percentage COMMISSION = Percentage.of("10");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private final Merchants merchants;
    private final CommissionTerms terms;
    private final RegisteredAddresses addresses;
    private final DemoFolder folder;

    DemoMerchants(Merchants merchants, CommissionTerms terms, RegisteredAddresses addresses, DemoFolder folder) {
        this.merchants = merchants;
        this.terms = terms;
        this.addresses = addresses;
        this.folder = folder;
    }

    /// Registers all of them; by their codes. The store keeps a tenth of each price.
    Map<String, MerchantId> register() {
        var byCode = new HashMap<String, MerchantId>();
        for (var entry : folder.read("merchants")) byCode.put(entry.text("code"), register(profile(entry)));
        terms.agree(Optional.empty(), Optional.empty(), FROM, COMMISSION);
        return byCode;
    }

    /// Whether they were registered: all of them are in one transaction, or none.
    boolean areHere() {
        return folder.read("merchants").stream()
                .anyMatch(entry -> merchants.byCode(entry.text("code")).isPresent());
    }

    private MerchantId register(MerchantProfile profile) {
        var merchant = merchants.register(profile);
        addresses.moved(
                merchant,
                new RegisteredAddress(
                        "شارع التجربة", "2929", "حي التجربة", profile.city().ar(), "13322"));
        return merchant;
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
