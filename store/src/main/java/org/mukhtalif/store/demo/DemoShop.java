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

/// Fills the shelves with invented goods, one merchant after the other, all in one transaction: a start that breaks off
/// leaves them empty, and the next one begins again. Listing them is a step of its own, which knows by itself whether
/// it was done.
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

    /// Puts the goods on the shelves of an empty shop.
    void fill() {
        transaction.executeWithoutResult(_ -> goods.addAll().forEach(this::offer));
    }

    /// Lets the goods be found, where nothing is listed yet.
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
