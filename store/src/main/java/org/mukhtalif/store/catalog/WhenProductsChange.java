package org.mukhtalif.store.catalog;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets go of what is held of a product, at every node, when its change is committed.
@Component
class WhenProductsChange {

    private final HeldProducts held;

    WhenProductsChange(HeldProducts held) {
        this.held = held;
    }

    @EventListener
    void on(ProductPublished published) {
        held.changed(published.product());
    }

    @EventListener
    void on(ProductWithdrawn withdrawn) {
        held.changed(withdrawn.product());
    }

    @EventListener
    void on(BrandRenamed renamed) {
        held.brandChanged();
    }
}
