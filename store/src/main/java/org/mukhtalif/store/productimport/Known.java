package org.mukhtalif.store.productimport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.PriceTerms;

/// What the merchant has already of what a file names.
record Known(
        Map<String, DescribedProduct> products,
        Map<Sku, String> codesBySku,
        Map<VariantId, Offer> offers,
        Map<OfferId, PriceTerms> asked) {

    /// The product that the file means: by its code, or by a code of its variants.
    Optional<DescribedProduct> product(FileProduct file, Codes codes) {
        return Codes.asSaid(file)
                .map(products::get)
                .or(() -> Optional.ofNullable(products.get(codes.of(file))))
                .or(() -> file.variants().stream()
                        .map(FileVariant::sku)
                        .flatMap(Optional::stream)
                        .map(codesBySku::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(products::get));
    }

    /// A code of a variant that belongs to another product, if one does.
    Optional<Sku> taken(List<Sku> skus, String code) {
        return skus.stream()
                .filter(sku -> codesBySku.containsKey(sku) && !code.equals(codesBySku.get(sku)))
                .findFirst();
    }

    Optional<Offer> offer(DescribedProduct product, Sku sku) {
        return Optional.ofNullable(product.variants().get(sku)).map(offers::get);
    }

    Optional<PriceTerms> terms(Offer offer) {
        return Optional.ofNullable(asked.get(offer.id()));
    }
}
