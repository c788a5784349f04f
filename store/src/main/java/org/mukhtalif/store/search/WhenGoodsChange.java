package org.mukhtalif.store.search;

import java.util.Set;
import org.mukhtalif.store.catalog.ProductPublished;
import org.mukhtalif.store.offers.OfferChanged;
import org.mukhtalif.store.offers.StockChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Keeps the shelves true: what catalog or offers tell is read again.
@Component
class WhenGoodsChange {

    private final SearchIndex index;

    WhenGoodsChange(SearchIndex index) {
        this.index = index;
    }

    @ApplicationModuleListener
    void on(ProductPublished event) {
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
