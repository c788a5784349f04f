package org.mukhtalif.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Reading_a_merchants_shelf {

    @Autowired
    Goods goods;

    @Autowired
    Shelves shelves;

    @Autowired
    SearchIndex index;

    @Autowired
    Offers offers;

    MerchantId nakhil;
    MerchantId dearer;
    OfferId dearOffer;

    @BeforeEach
    void two_sell_the_same() {
        nakhil = goods.merchant();
        dearer = goods.merchant();
        var shared = goods.product(nakhil, goods.category(goods.section()), "تمر مشترك", "Shared dates");
        goods.offer(shared, nakhil, 500, 0);
        dearOffer = goods.offer(shared, dearer, 90_000, 2);
        goods.offer(shared, goods.merchant(), 400, 9);
        index.refresh(List.of(shared.id()));
    }

    @Test
    void it_bears_the_merchants_own_price_and_offer_where_another_asks_less() {
        assertThat(of(dearer).listings()).singleElement().satisfies(listing -> {
            assertThat(listing.price()).isEqualTo(Money.halalas(90_000));
            assertThat(listing.offer()).isEqualTo(dearOffer);
            assertThat(listing.merchants()).containsExactly(dearer);
            assertThat(listing.severalPrices()).isFalse();
            assertThat(listing.inStock()).isTrue();
        });
    }

    @Test
    void it_is_sold_out_where_the_merchant_has_none_although_another_has() {
        assertThat(of(nakhil).listings())
                .singleElement()
                .satisfies(listing -> assertThat(listing.inStock()).isFalse());
    }

    @Test
    void ticks_and_counts_go_by_the_merchants_own_price() {
        assertThat(of(dearer, 0, 60_000).listings()).isEmpty();
        assertThat(of(dearer, 60_000, 100_000).listings()).hasSize(1);
        assertThat(shelves.facets(request(dearer)).prices())
                .singleElement()
                .satisfies(band -> assertThat(band.from()).isEqualTo(Money.halalas(50_000)));
        assertThat(shelves.facets(request(nakhil)).inStock()).isZero();
    }

    @Test
    void a_page_of_it_costs_one_statement() {
        of(dearer);
        assertThat(Statements.sentBy(() -> of(dearer))).hasSize(1);
    }

    private ShelfPage of(MerchantId merchant) {
        return shelves.page(request(merchant));
    }

    private ShelfPage of(MerchantId merchant, long from, long below) {
        var filter = new ShelfFilter(Set.of(), Optional.of(from), Optional.of(below), false, false, Set.of());
        return shelves.page(request(merchant).only(filter));
    }

    private static ShelfRequest request(MerchantId merchant) {
        return ShelfRequest.of(new Shelf.OfMerchant(merchant), ShelfOrder.CHEAPEST);
    }
}
