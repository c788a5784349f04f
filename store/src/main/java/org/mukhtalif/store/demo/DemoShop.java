package org.mukhtalif.store.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.offers.NewOffer;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.search.SearchIndex;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills the shelves with invented goods, one merchant after the other, and lists them, all in one transaction: a start
/// that breaks off leaves them empty, and the next one begins again.
@Component
class DemoShop {

    /// The goods have stood that long at their regular price, so a sale can say what was asked before it.
    private static final Duration STOOD = Duration.ofDays(45);

    private final DemoGoods goods;
    private final Offers offers;
    private final SearchIndex index;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoShop(DemoGoods goods, Offers offers, SearchIndex index, TransactionTemplate transaction, Clock clock) {
        this.goods = goods;
        this.offers = offers;
        this.index = index;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Puts the goods on the shelves of an empty shop, where they can be found at once.
    ///
    /// @return how many products can be found now
    int fill() {
        return transaction.execute(_ -> {
            goods.addAll().forEach(this::offer);
            return index.rebuild();
        });
    }

    /// Lets goods be found that are there already, where nothing is listed.
    ///
    /// @return how many products can be found now; nothing if that was done before
    Optional<Integer> list() {
        return index.isEmpty() ? Optional.of(index.rebuild()) : Optional.empty();
    }

    private void offer(List<NewOffer> ofMerchant) {
        var ids = offers.makeAll(
                ofMerchant.stream().map(NewOffer::atRegularPrice).toList(),
                clock.instant().minus(STOOD));
        for (int at = 0; at < ids.size(); at++)
            if (ofMerchant.get(at).asking().sale().isPresent())
                offers.reprice(ids.get(at), ofMerchant.get(at).asking());
    }
}
