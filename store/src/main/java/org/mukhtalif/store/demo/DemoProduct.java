package org.mukhtalif.store.demo;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.stream.Stream;
import org.mukhtalif.store.catalog.AddedProduct;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Asking;
import org.mukhtalif.store.offers.NewOffer;

/// An invented product that was added, and what is asked for it.
record DemoProduct(MerchantId merchant, DemoFile entry, AddedProduct added) {

    /// The offers of the merchant who describes it, and of those who sell it too.
    Stream<NewOffer> offers(Map<String, MerchantId> merchants) {
        var own = entry.list("variants").stream().map(variant -> offer(variant, merchant));
        var others = entry.list("alsoSoldBy").stream()
                .map(also -> offer(also, requireNonNull(merchants.get(also.text("merchant")))));
        return Stream.concat(own, others);
    }

    private NewOffer offer(DemoFile terms, MerchantId seller) {
        var variant = requireNonNull(added.variants().get(new Sku(terms.text("sku"))));
        var sale = terms.optionalNumber("salePriceMinor").map(Money::halalas);
        return new NewOffer(
                added.id(),
                variant,
                seller,
                new Asking(Money.halalas(terms.number("priceMinor")), sale),
                terms.number("stock"));
    }
}
