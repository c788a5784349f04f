package org.mukhtalif.store.storefront;

import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.ui.Words;

/// A merchant as a page introduces it, in the visitor's language.
///
/// @param register the commercial register number, ten digits
/// @param facts one line: city, registration for VAT, days until dispatch
public record MerchantCard(String title, String path, String initial, String tile, String register, String facts) {

    static MerchantCard of(Merchant merchant, Words words) {
        var locale = words.language().locale();
        return new MerchantCard(
                merchant.name().in(locale),
                Paths.merchant(merchant.slug(), words),
                merchant.initial(),
                merchant.tile(),
                merchant.commercialRegister(),
                words.of(
                        "storefront.merchant.facts",
                        merchant.city().in(locale),
                        words.of(
                                merchant.vatNumber().isPresent()
                                        ? "storefront.merchant.vat"
                                        : "storefront.merchant.no-vat"),
                        words.counted("storefront.merchant.dispatch", merchant.dispatchDays())));
    }
}
