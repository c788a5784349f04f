package org.mukhtalif.store.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.search.Search;
import org.mukhtalif.store.search.SearchTerm;
import org.mukhtalif.store.search.ShelfFilter;
import org.mukhtalif.store.search.ShelfOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills a shop inside a transaction that is rolled back, because all tests share one store.
@StoreTest
class The_demo_shop {

    @Autowired
    DemoShop shop;

    @Autowired
    DemoSignIns people;

    @Autowired
    Merchants merchants;

    @Autowired
    Categories categories;

    @Autowired
    Products products;

    @Autowired
    Offers offers;

    @Autowired
    Search search;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void holds_goods_of_eight_merchants_that_can_be_found_and_bought() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertThat(shop.fill()).isGreaterThan(150);
            assertThat(merchants.bySlug("al-nakhil")).isPresent();
            assertThat(categories.bySlug("تمور")).isPresent();

            var khalas = products.bySlug("تمر-خلاص-الأحساء").orElseThrow();
            assertThat(khalas.variants()).hasSize(3);
            assertThat(khalas.variants()
                            .getFirst()
                            .label(khalas.options())
                            .orElseThrow()
                            .ar())
                    .isEqualTo("500 غرام");
            assertThat(offers.forVariants(khalas.variantIds()))
                    .hasSize(4)
                    .extracting(Offer::isInStock)
                    .containsOnly(true);
            var abaya = products.bySlug("عباية-كتان-صيفية-مفتوحة").orElseThrow();
            assertThat(offers.forVariants(abaya.variantIds())
                            .getFirst()
                            .asking()
                            .lowestBefore())
                    .as("a sale says what was asked before it")
                    .contains(Money.halalas(34_000));
            assertThat(search.find(SearchTerm.of("قهوه"), ShelfFilter.NONE, ShelfOrder.RELEVANT, Optional.empty())
                            .page()
                            .listings())
                    .hasSizeGreaterThan(5)
                    .first()
                    .satisfies(listing -> assertThat(listing.name().ar()).contains("قهوة"));
        });
    }

    @Test
    void names_nobody_where_it_is_not_a_demo() {
        assertThat(people.all()).isEmpty();
    }
}
