package org.mukhtalif.store.invoices;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.merchants.RegisteredAddress;
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

    /// The sellers of these tasks, their addresses read by one statement; missing are those whose VAT number is not
    /// known.
    Map<DueTask, Issuer> find(List<DueTasks.Due> ahead) {
        var places = addresses.of(ahead.stream()
                .filter(due -> !due.issuer().isStore())
                .map(due -> due.task().merchant())
                .collect(toSet()));
        var sellers = new HashMap<DueTask, Issuer>();
        for (var due : ahead) {
            var merchant = due.task().merchant();
            find(due.issuer(), merchant, due.task().since(), () -> Optional.ofNullable(places.get(merchant)))
                    .ifPresent(seller -> sellers.put(due.task(), seller));
        }
        return sellers;
    }

    /// The seller as it is at this moment; nothing while its VAT number is not known, because then nobody may charge
    /// the tax in its name.
    Optional<Issuer> find(IssuerId id, MerchantId merchant, Instant at) {
        return find(id, merchant, at, () -> addresses.of(merchant));
    }

    private Optional<Issuer> find(
            IssuerId id, MerchantId merchant, Instant at, Supplier<Optional<RegisteredAddress>> place) {
        if (id.isStore()) return theStore();
        return merchants
                .find(merchant)
                .flatMap(found -> merchants
                        .vatNumberOn(merchant, LocalDate.ofInstant(at, RIYADH))
                        .map(number -> seller(id, found, number, place.get())));
    }

    private static Issuer seller(IssuerId id, Merchant merchant, String vatNumber, Optional<RegisteredAddress> place) {
        return new Issuer(
                id,
                merchant.name(),
                vatNumber,
                Optional.of(merchant.commercialRegister()),
                place,
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
