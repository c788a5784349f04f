package org.mukhtalif.store.storefront;

import java.util.List;
import org.mukhtalif.store.ui.Crumb;

/// A merchant's page: who it is, on what terms its parcels travel, and what it sells.
public record MerchantPage(
        MerchantCard merchant,
        String story,
        BothPaths paths,
        List<Crumb> crumbs,
        List<ProductPage.Fact> facts,
        boolean plain,
        ShelfView shelf) {

    public MerchantPage {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
    }
}
