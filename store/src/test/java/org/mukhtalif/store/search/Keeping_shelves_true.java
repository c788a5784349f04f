package org.mukhtalif.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.catalog.AddedProduct;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.catalog.BrandId;
import org.mukhtalif.store.catalog.Brands;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.ProductText;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Asking;
import org.mukhtalif.store.offers.NewOffer;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.offers.Pieces;
import org.mukhtalif.store.offers.PriceBook;
import org.mukhtalif.store.offers.PriceTerms;
import org.mukhtalif.store.offers.Sale;
import org.mukhtalif.store.offers.Wanted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Keeping_shelves_true {

    @Autowired
    Goods goods;

    @Autowired
    Offers offers;

    @Autowired
    PriceBook prices;

    @Autowired
    TestClock clock;

    @Autowired
    Products products;

    @Autowired
    Workbench workbench;

    @Autowired
    Brands brands;

    @Autowired
    Shelves shelves;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void an_offer_puts_the_product_on_its_shelf_and_a_new_price_on_its_card() {
        var shelf = goods.section();
        var offer = make(shelf);
        eventually(() -> assertThat(listings(shelf)).hasSize(1));

        offers.reprice(offer, new Asking(Money.halalas(4_000), Optional.of(Money.halalas(3_000))));

        eventually(() -> assertThat(listings(shelf).getFirst().price()).isEqualTo(Money.halalas(3_000)));
        assertThat(listings(shelf).getFirst().oldPrice()).contains(Money.halalas(4_000));
    }

    @Test
    void a_shelf_follows_a_sale_that_begins_and_ends_by_the_clock() {
        var shelf = goods.section();
        var offer = make(shelf);
        var begins = clock.instant().plusSeconds(3_600);
        var sale = new Sale(Money.halalas(3_000), Optional.of(begins), Optional.of(begins.plusSeconds(3_600)));
        prices.set(offer, new PriceTerms(Money.halalas(5_000), Optional.of(sale)));
        eventually(() -> assertThat(listings(shelf)).hasSize(1));
        assertThat(listings(shelf).getFirst().price()).isEqualTo(Money.halalas(5_000));

        clock.advance(Duration.ofMinutes(61));
        assertThat(listings(shelf).getFirst().price()).isEqualTo(Money.halalas(3_000));

        clock.advance(Duration.ofHours(1));
        assertThat(listings(shelf).getFirst().price()).isEqualTo(Money.halalas(5_000));
        clock.reset();
    }

    @Test
    void the_last_piece_leaves_a_card_that_says_so_until_one_comes_back() {
        var shelf = goods.section();
        var offer = make(shelf);
        eventually(() -> assertThat(listings(shelf)).hasSize(1));

        transaction.executeWithoutResult(
                _ -> offers.take("M-7K3Q92", List.of(new Wanted(offer, 2, Money.halalas(5_000)))));
        eventually(() -> assertThat(listings(shelf).getFirst().inStock()).isFalse());

        transaction.executeWithoutResult(_ -> offers.giveBack("M-7K3Q92", List.of(new Pieces(offer, 1))));
        eventually(() -> assertThat(listings(shelf).getFirst().inStock()).isTrue());
    }

    @Test
    void what_can_be_ticked_follows_goods_that_another_node_moved() {
        var shelf = goods.section();
        make(shelf);
        var request = ShelfRequest.of(new Shelf.OfCategory(shelf), ShelfOrder.POPULAR);
        eventually(() -> assertThat(shelves.facets(request).inStock()).isEqualTo(1));

        isSoldOutElsewhere(shelf);

        eventually(() -> assertThat(shelves.facets(request).inStock()).isZero());
    }

    @Test
    void what_is_searched_for_all_the_time_follows_goods_that_another_node_moved() {
        var shelf = goods.section();
        var word = "زبرجد" + UUID.randomUUID().toString().replaceAll("[^0-9]", "");
        var merchant = goods.merchant();
        offer(goods.product(merchant, shelf, "تمر " + word, "Dates " + word), merchant);
        var found = new Shelf.Found(SearchTerm.of(word), Shelf.Breadth.NAMED);
        var request = ShelfRequest.of(found, ShelfOrder.POPULAR);
        eventually(() -> assertThat(shelves.facets(request).inStock()).isEqualTo(1));

        isSoldOutElsewhere(shelf);

        eventually(() -> assertThat(shelves.facets(request).inStock()).isZero());
    }

    @Test
    void of_many_merchants_the_twelve_with_the_most_can_be_ticked_and_whoever_is_ticked() {
        var shelf = goods.section();
        var sukkari = goods.product(goods.merchant(), shelf, "تمر سكري", "Sukkari dates");
        var sellers = Stream.generate(goods::merchant).limit(14).toList();
        sellers.forEach(seller -> offer(sukkari, seller));
        var request = ShelfRequest.of(new Shelf.OfCategory(shelf), ShelfOrder.POPULAR);
        eventually(() -> assertThat(shelves.page(request).listings()).hasSize(1));

        var last = sellers.getLast();
        var ticked = new ShelfFilter(Set.of(last), Optional.empty(), Optional.empty(), false, false, Set.of());
        eventually(() -> assertThat(shelves.facets(request.only(ticked)).merchants())
                .hasSize(12)
                .extracting(Facets.MerchantCount::merchant)
                .contains(last));
    }

    @Test
    void a_renamed_brand_is_found_by_its_new_name() {
        var shelf = goods.section();
        var merchant = goods.merchant();
        var brand = brands.add(new Bilingual("واحة " + shelf, "Oasis " + shelf)).orElseThrow();
        var dates = goods.product(merchant, shelf, "تمر", "Dates");
        var text = workbench.find(merchant, dates.id()).orElseThrow().text();
        workbench.revise(merchant, dates.id(), of(brand, text));
        offer(dates, merchant);
        var another = new Attribute(new Bilingual("الماركة", "Brand"), new Bilingual("سواها", "Another"));
        offer(goods.product(merchant, shelf, "تمر آخر", "Other dates", 1, List.of(another)), merchant);
        eventually(() -> assertThat(facetsOf(shelf)).contains("واحة " + shelf));

        brands.rename(brand, new Bilingual("ظلال " + shelf, "Shades " + shelf));

        eventually(() -> assertThat(facetsOf(shelf)).contains("ظلال " + shelf).doesNotContain("واحة " + shelf));
    }

    @Test
    void publishing_shows_what_was_a_draft() {
        var shelf = goods.section();
        var merchant = goods.merchant();
        var draft = goods.draft(merchant, shelf, "مسودة", "Draft");
        assertThat(products.published(List.of(draft.id()))).isEmpty();
        offer(draft, merchant);

        products.publish(draft.id());

        eventually(() -> assertThat(listings(shelf)).hasSize(1));
    }

    private static ProductText of(BrandId brand, ProductText text) {
        return new ProductText(
                text.category(),
                Optional.of(brand),
                text.name(),
                text.description(),
                text.pictures(),
                text.options(),
                text.variants(),
                text.attributes(),
                text.returnable());
    }

    private List<String> facetsOf(CategoryId shelf) {
        return shelves.facets(ShelfRequest.of(new Shelf.OfCategory(shelf), ShelfOrder.POPULAR)).attributes().stream()
                .flatMap(facet -> facet.values().stream())
                .map(value -> value.value().ar())
                .toList();
    }

    private OfferId make(CategoryId shelf) {
        var merchant = goods.merchant();
        return offer(goods.product(merchant, shelf, "تمر للتجربة", "Dates for a test"), merchant);
    }

    private OfferId offer(AddedProduct product, MerchantId merchant) {
        return offers.make(new NewOffer(
                product.id(),
                product.variants().values().iterator().next(),
                merchant,
                Asking.regular(Money.halalas(5_000)),
                2));
    }

    private List<Listing> listings(CategoryId shelf) {
        return shelves.page(ShelfRequest.of(new Shelf.OfCategory(shelf), ShelfOrder.POPULAR))
                .listings();
    }

    /// As another node writes it.
    private void isSoldOutElsewhere(CategoryId shelf) {
        transaction.executeWithoutResult(_ -> {
            db.sql("update search.edition set number = number + 1").update();
            db.sql("update search.listing set in_stock = false where section_id = :shelf")
                    .param("shelf", shelf.value())
                    .update();
        });
    }

    private static void eventually(Runnable becomesTrue) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(becomesTrue::run);
    }
}
