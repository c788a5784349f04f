package org.mukhtalif.store.storefront;

import java.util.List;

/// All merchants of the shop.
public record MerchantsPage(List<MerchantCard> merchants) {

    public MerchantsPage {
        merchants = List.copyOf(merchants);
    }
}
