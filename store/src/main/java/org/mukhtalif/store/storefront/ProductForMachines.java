package org.mukhtalif.store.storefront;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.catalog.ProductSheet;
import org.mukhtalif.store.catalog.Variant;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.JsonLd;
import org.mukhtalif.store.ui.Words;
import tools.jackson.databind.json.JsonMapper;

/// A product as schema.org's `Product`, for search engines. Nothing in it that the page does not show.
final class ProductForMachines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProductForMachines() {}

    static JsonLd of(ProductSheet sheet, Variant chosen, List<OfferCard> offers, Words words) {
        var locale = words.language().locale();
        var product = new LinkedHashMap<String, Object>();
        product.put("@context", "https://schema.org");
        product.put("@type", "Product");
        product.put("name", sheet.name().in(locale));
        product.put("description", sheet.description().in(locale));
        product.put("sku", chosen.sku().value());
        product.put(
                "image",
                sheet.pictures().stream()
                        .map(picture -> "/pictures/" + picture + ".webp")
                        .toList());
        if (!offers.isEmpty())
            product.put("offers", offers.stream().map(ProductForMachines::offer).toList());
        return new JsonLd(JSON.writeValueAsString(product));
    }

    private static Map<String, Object> offer(OfferCard offer) {
        return Map.of(
                "@type", "Offer",
                "price", decimal(offer.price()),
                "priceCurrency", offer.price().currency().getCurrencyCode(),
                "availability", "https://schema.org/" + (offer.isSoldOut() ? "OutOfStock" : "InStock"),
                "seller",
                        Map.of("@type", "Organization", "name", offer.merchant().title()));
    }

    private static BigDecimal decimal(Money price) {
        return BigDecimal.valueOf(price.minorUnits(), price.currency().getDefaultFractionDigits());
    }
}
