package org.mukhtalif.store.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.AccountId;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.merchants.MemberRole;
import org.mukhtalif.store.merchants.Memberships;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.promotions.CouponCode;
import org.mukhtalif.store.promotions.Coupons;
import org.mukhtalif.store.search.Search;
import org.mukhtalif.store.search.SearchTerm;
import org.mukhtalif.store.search.ShelfFilter;
import org.mukhtalif.store.search.ShelfOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills a shop inside a transaction that is rolled back, because all tests share one store.
@StoreTest
class The_demo_shop {

    private static final CouponCode AHLAN = new CouponCode("AHLAN10");

    @Autowired
    DemoShop shop;

    @Autowired
    DemoCoupons demoCoupons;

    @Autowired
    DemoSignIns people;

    @Autowired
    Coupons coupons;

    @Autowired
    Memberships memberships;

    @Autowired
    JdbcClient db;

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
            shop.fill();
            nothingIsListed();
            assertThat(shop.list().orElseThrow()).isGreaterThan(150);
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
    void is_completed_by_the_next_start_if_one_broke_off_after_its_goods() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            shop.fill();
            nothingIsListed();
            somebodyWorksForAlNakhil();

            opening().run(new DefaultApplicationArguments());
            assertThat(khalas()).isNotEmpty();
            var coupon = coupons.find(AHLAN).orElseThrow();

            coupons.end(coupon.id());
            opening().run(new DefaultApplicationArguments());
            assertThat(coupons.newest(Optional.empty(), 100))
                    .filteredOn(each -> each.code().equals(AHLAN))
                    .as("an ended coupon is not made again")
                    .singleElement()
                    .satisfies(each -> assertThat(each.endedAt()).isPresent());
            assertThat(khalas()).doesNotHaveDuplicates();
        });
    }

    @Test
    void gives_no_coupon_to_a_shop_with_goods_of_its_own() {
        demoCoupons.add();
        assertThat(coupons.find(AHLAN)).isEmpty();
    }

    private DemoOpening opening() {
        return new DemoOpening(new DemoSettings(false, true, null), products, shop, demoCoupons, people);
    }

    /// So nobody's account is opened, whose keys would outlive the transaction.
    private void somebodyWorksForAlNakhil() {
        memberships.add(
                merchants.bySlug("al-nakhil").orElseThrow().id(),
                new AccountId(987_654_321),
                DataSubjectId.random(),
                MemberRole.OWNER);
    }

    /// Takes the listings' turn first, so that nothing another test published is listed until the end.
    private void nothingIsListed() {
        db.sql("update search.edition set number = number + 1").update();
        db.sql("delete from search.listing").update();
    }

    private List<String> khalas() {
        return search
                .find(SearchTerm.of("خلاص"), ShelfFilter.NONE, ShelfOrder.RELEVANT, Optional.empty())
                .page()
                .listings()
                .stream()
                .map(listing -> listing.name().ar())
                .toList();
    }

    @Test
    void names_nobody_where_it_is_not_a_demo() {
        assertThat(people.all()).isEmpty();
    }
}
