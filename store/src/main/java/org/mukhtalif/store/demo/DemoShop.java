package org.mukhtalif.store.demo;

import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.search.SearchIndex;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills the shelves with invented goods, one merchant after the other, all in one transaction: a start that breaks off
/// leaves them empty, and the next one begins again.
@Component
class DemoShop {

    private final DemoMerchants demoMerchants;
    private final DemoProducts demoProducts;
    private final Offers offers;
    private final SearchIndex index;
    private final TransactionTemplate transaction;

    DemoShop(
            DemoMerchants demoMerchants,
            DemoProducts demoProducts,
            Offers offers,
            SearchIndex index,
            TransactionTemplate transaction) {
        this.demoMerchants = demoMerchants;
        this.demoProducts = demoProducts;
        this.offers = offers;
        this.index = index;
        this.transaction = transaction;
    }

    /// Puts the goods on the shelves of an empty shop.
    ///
    /// @return how many products can be found now
    int fill() {
        transaction.executeWithoutResult(_ -> {
            var merchants = demoMerchants.register();
            var shelves = demoProducts.addCategories();
            merchants.forEach((code, merchant) -> offers.makeAll(demoProducts.publish(merchant, code, shelves).stream()
                    .flatMap(product -> product.offers(merchants))
                    .toList()));
        });
        return index.rebuild();
    }
}
