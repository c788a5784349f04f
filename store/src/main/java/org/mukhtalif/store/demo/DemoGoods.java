package org.mukhtalif.store.demo;

import java.util.List;
import org.mukhtalif.store.offers.NewOffer;
import org.springframework.stereotype.Component;

/// The invented merchants with all that they sell.
@Component
class DemoGoods {

    private final DemoMerchants merchants;
    private final DemoProducts products;

    DemoGoods(DemoMerchants merchants, DemoProducts products) {
        this.merchants = merchants;
        this.products = products;
    }

    /// Registers and publishes everything.
    ///
    /// @return what is to be offered, merchant by merchant
    List<List<NewOffer>> addAll() {
        var registered = merchants.register();
        var shelves = products.addCategories();
        return registered.entrySet().stream()
                .map(each -> products.publish(each.getValue(), each.getKey(), shelves).stream()
                        .flatMap(product -> product.offers(registered))
                        .toList())
                .toList();
    }
}
