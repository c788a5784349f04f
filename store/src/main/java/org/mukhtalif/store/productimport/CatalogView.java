package org.mukhtalif.store.productimport;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import org.mukhtalif.store.catalog.Brands;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.offers.PriceBook;
import org.springframework.stereotype.Component;

/// What has to be known of the shop to read a file; a few statements for the whole of it.
@Component
class CatalogView {

    private final Categories categories;
    private final Brands brands;
    private final Workbench workbench;
    private final Offers offers;
    private final PriceBook prices;

    CatalogView(Categories categories, Brands brands, Workbench workbench, Offers offers, PriceBook prices) {
        this.categories = categories;
        this.brands = brands;
        this.workbench = workbench;
        this.offers = offers;
        this.prices = prices;
    }

    Shop shop(ZoneId zone) {
        return new Shop(categories, brands, zone);
    }

    Known known(MerchantId merchant, Collection<FileProduct> file, Codes codes) {
        var skus = file.stream()
                .flatMap(product -> product.variants().stream())
                .map(FileVariant::sku)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var bySku = workbench.productsBySku(merchant, skus);
        var wanted = new HashSet<>(bySku.values());
        for (var product : file) {
            wanted.add(codes.of(product));
            Codes.asSaid(product).ifPresent(wanted::add);
        }
        var there = workbench.coded(merchant, wanted);
        var ids = there.values().stream().map(DescribedProduct::id).toList();
        var offered = offers.ofMerchant(merchant, ids);
        return new Known(
                there,
                bySku,
                offered,
                prices.of(offered.values().stream().map(Offer::id).toList()));
    }
}
