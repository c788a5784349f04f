package org.mukhtalif.store.invoices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.merchants.RegisteredAddresses;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Knows sellers as their documents name them on a day.
@Component
@EnableConfigurationProperties({InvoiceSettings.class, StoreAsSeller.class})
class Issuers {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    private final Merchants merchants;
    private final RegisteredAddresses addresses;
    private final InvoiceSettings settings;
    private final StoreAsSeller store;

    Issuers(Merchants merchants, RegisteredAddresses addresses, InvoiceSettings settings, StoreAsSeller store) {
        this.merchants = merchants;
        this.addresses = addresses;
        this.settings = settings;
        this.store = store;
    }

    /// The seller as it is at this moment; nothing while its VAT number is not known, because then nobody may charge
    /// the tax in its name.
    Optional<Issuer> find(IssuerId id, MerchantId merchant, Instant at) {
        if (id.isStore()) return theStore();
        return merchants
                .find(merchant)
                .flatMap(found -> merchants
                        .vatNumberOn(merchant, LocalDate.ofInstant(at, RIYADH))
                        .map(number -> seller(id, found, number)));
    }

    private Issuer seller(IssuerId id, Merchant merchant, String vatNumber) {
        return new Issuer(
                id,
                merchant.name(),
                vatNumber,
                Optional.of(merchant.commercialRegister()),
                addresses.of(merchant.id()),
                merchant.city().ar());
    }

    private Optional<Issuer> theStore() {
        return Optional.ofNullable(store.vatNumber())
                .filter(number -> !number.isBlank())
                .map(number -> new Issuer(
                        IssuerId.STORE,
                        new Bilingual(store.nameAr(), store.nameEn()),
                        number,
                        Optional.ofNullable(store.commercialRegister()),
                        settings.address(),
                        Optional.ofNullable(settings.city()).orElse("الرياض")));
    }
}
