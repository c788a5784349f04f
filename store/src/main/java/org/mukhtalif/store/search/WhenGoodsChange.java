package org.mukhtalif.store.search;

import java.util.Set;
import org.mukhtalif.store.catalog.BrandRenamed;
import org.mukhtalif.store.catalog.CategoryMoved;
import org.mukhtalif.store.catalog.ProductPublished;
import org.mukhtalif.store.catalog.ProductWithdrawn;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.offers.OfferChanged;
import org.mukhtalif.store.offers.StockChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Keeps the shelves true: what catalog or offers tell is read again.
@Component
class WhenGoodsChange {

    private final SearchIndex index;
    private final Products products;

    WhenGoodsChange(SearchIndex index, Products products) {
        this.index = index;
        this.products = products;
    }

    @ApplicationModuleListener
    void on(ProductPublished event) {
        index.refresh(Set.of(event.product()));
    }

    @ApplicationModuleListener
    void on(CategoryMoved event) {
        index.refresh(products.publishedIn(event.category()));
    }

    @ApplicationModuleListener
    void on(BrandRenamed event) {
        index.refresh(products.publishedOf(event.brand()));
    }

    @ApplicationModuleListener
    void on(ProductWithdrawn event) {
        index.refresh(Set.of(event.product()));
    }

    @ApplicationModuleListener
    void on(OfferChanged event) {
        index.refresh(Set.of(event.product()));
    }

    @ApplicationModuleListener
    void on(StockChanged event) {
        index.refresh(event.products());
    }
}
