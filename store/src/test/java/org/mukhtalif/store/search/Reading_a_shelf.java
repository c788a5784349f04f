package org.mukhtalif.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Asking;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Reading_a_shelf {

    private static final int PRODUCTS = 60;

    @Autowired
    Goods goods;

    @Autowired
    Shelves shelves;

    @Autowired
    SearchIndex index;

    @Autowired
    Offers offers;

    CategoryId section;
    CategoryId category;
    MerchantId nakhil;
    MerchantId other;
    List<ProductId> products;

    @BeforeAll
    void stock_a_shelf() {
        section = goods.section();
        category = goods.category(section);
        nakhil = goods.merchant();
        other = goods.merchant();
        products = IntStream.range(0, PRODUCTS).mapToObj(this::product).toList();
        index.refresh(products);
    }

    // Equal popularities and prices on purpose: the product's number decides among them.
    private ProductId product(int n) {
        var origin = new Attribute(
                new Bilingual("المنشأ", "Origin"),
                n % 3 == 0 ? new Bilingual("القصيم", "Qassim") : new Bilingual("الأحساء", "Al-Ahsa"));
        var size = new Attribute(
                new Bilingual("الحجم", "Size"),
                n % 2 == 0 ? new Bilingual("كبير", "Big") : new Bilingual("صغير", "Small"));
        var product = goods.product(nakhil, category, "تمر " + n, "Dates " + n, n / 7, List.of(origin, size));
        var offer = goods.offer(product, nakhil, 1_000L * (1 + n / 5), n % 10 == 9 ? 0 : 5);
        if (n % 4 == 0) goods.offer(product, other, 100_000, 5);
        if (n % 6 == 0)
            offers.reprice(
                    offer,
                    new Asking(Money.halalas(1_000L * (1 + n / 5)), Optional.of(Money.halalas(900L * (1 + n / 5)))));
        return product.id();
    }

    @ParameterizedTest
    @EnumSource(ShelfOrder.class)
    void paging_forward_shows_each_product_once(ShelfOrder order) {
        var seen = new ArrayList<ProductId>();
        Optional<Place> place = Optional.empty();
        do {
            var page = shelves.page(request(order).at(place));
            page.listings().forEach(listing -> seen.add(listing.product()));
            place = page.next();
        } while (place.isPresent());
        assertThat(seen).hasSize(PRODUCTS).containsExactlyInAnyOrderElementsOf(products);
    }

    @ParameterizedTest
    @EnumSource(ShelfOrder.class)
    void going_back_shows_the_page_before(ShelfOrder order) {
        var first = shelves.page(request(order));
        var second = shelves.page(request(order).at(first.next()));
        var back = shelves.page(request(order).at(second.previous()));
        assertThat(first.previous()).isEmpty();
        assertThat(back.listings()).isEqualTo(first.listings());
        assertThat(back.previous()).isEmpty();
        assertThat(back.next()).isEqualTo(first.next());
    }

    @Test
    void a_place_survives_the_address_and_nonsense_is_the_first_page() {
        var next = shelves.page(request(ShelfOrder.NEWEST)).next();
        assertThat(next.flatMap(place -> Place.of(place.written()))).isEqualTo(next);
        assertThat(Place.of("a1.")).isEmpty();
        assertThat(Place.of("a99999999999999999999.1")).isEmpty();
        assertThat(Place.of("' or 1=1")).isEmpty();
    }

    @Test
    void prices_go_up_and_down() {
        assertThat(prices(ShelfOrder.CHEAPEST)).isSorted();
        assertThat(prices(ShelfOrder.DEAREST).reversed()).isSorted();
    }

    @Test
    void a_card_shows_the_price_that_will_be_charged() {
        var reduced = shelves.page(request(ShelfOrder.CHEAPEST)).listings().getFirst();
        assertThat(reduced.price()).isEqualTo(Money.halalas(900));
        assertThat(reduced.oldPrice()).contains(Money.halalas(1_000));
        assertThat(reduced.severalPrices()).isTrue();
        assertThat(reduced.merchants()).containsExactly(nakhil, other);
    }

    @Test
    void a_section_shows_what_stands_in_its_categories() {
        assertThat(shelves.page(ShelfRequest.of(new Shelf.OfCategory(section), ShelfOrder.POPULAR))
                        .listings())
                .hasSize(ShelfRequest.PAGE);
    }

    @Test
    void facets_say_what_each_tick_would_show() {
        var facets = shelves.facets(request(ShelfOrder.POPULAR));
        assertThat(facets.total()).isEqualTo(PRODUCTS);
        assertThat(facets.inStock()).isEqualTo(54);
        assertThat(facets.onSale()).isEqualTo(10);
        assertThat(facets.merchants())
                .containsExactly(new Facets.MerchantCount(nakhil, 60), new Facets.MerchantCount(other, 15));
        assertThat(facets.attributes())
                .extracting(facet -> facet.name().en())
                .containsExactlyInAnyOrder("Origin", "Size");
    }

    @Test
    void each_tick_shows_as_many_as_it_promised() {
        var all = shelves.facets(request(ShelfOrder.POPULAR));
        for (var facet : all.attributes())
            for (var value : facet.values())
                assertThat(count(ticked(Set.of(value.id())))).isEqualTo(value.count());
        for (var band : all.prices())
            assertThat(count(new ShelfFilter(
                            Set.of(),
                            Optional.of(band.from().minorUnits()),
                            band.below().map(Money::minorUnits),
                            false,
                            false,
                            Set.of())))
                    .isEqualTo(band.count());
        assertThat(count(new ShelfFilter(Set.of(other), Optional.empty(), Optional.empty(), true, true, Set.of())))
                .isEqualTo(shelves.facets(request(ShelfOrder.POPULAR)
                                .only(new ShelfFilter(
                                        Set.of(other), Optional.empty(), Optional.empty(), true, true, Set.of())))
                        .total());
    }

    @Test
    void values_of_one_attribute_are_alternatives_and_attributes_add_up() {
        var facets = shelves.facets(request(ShelfOrder.POPULAR)).attributes();
        var origin = facets.stream()
                .filter(f -> f.name().en().equals("Origin"))
                .findFirst()
                .orElseThrow();
        var big = facets.stream()
                .flatMap(f -> f.values().stream())
                .filter(v -> v.value().en().equals("Big"))
                .findFirst()
                .orElseThrow();
        var both = origin.values().stream().map(Facets.AttributeValue::id).toList();
        assertThat(count(ticked(Set.copyOf(both)))).isEqualTo(PRODUCTS);
        assertThat(count(ticked(Set.of(both.get(0), both.get(1), big.id())))).isEqualTo(30);
    }

    @Test
    void a_page_of_a_category_costs_two_statements_at_most() {
        var request = request(ShelfOrder.POPULAR)
                .only(new ShelfFilter(Set.of(nakhil), Optional.empty(), Optional.empty(), true, false, Set.of()));
        shelves.page(request);
        assertThat(Statements.sentBy(() -> {
                    shelves.page(request);
                    shelves.facets(request);
                }))
                .hasSizeBetween(1, 2);
        assertThat(Statements.sentBy(() -> shelves.front(8))).hasSize(1);
    }

    @Test
    void a_merchants_shelf_shows_what_it_offers() {
        assertThat(shelves.page(ShelfRequest.of(new Shelf.OfMerchant(other), ShelfOrder.DEAREST))
                        .listings())
                .hasSize(15)
                .allSatisfy(listing -> assertThat(listing.price()).isEqualTo(Money.halalas(100_000)));
    }

    private ShelfRequest request(ShelfOrder order) {
        return ShelfRequest.of(new Shelf.OfCategory(category), order);
    }

    private static ShelfFilter ticked(Set<Integer> attributes) {
        return new ShelfFilter(Set.of(), Optional.empty(), Optional.empty(), false, false, attributes);
    }

    private int count(ShelfFilter filter) {
        return shelves.page(new ShelfRequest(
                        new Shelf.OfCategory(category), filter, ShelfOrder.POPULAR, Optional.empty(), 100))
                .listings()
                .size();
    }

    private List<Money> prices(ShelfOrder order) {
        return shelves.page(request(order)).listings().stream()
                .map(Listing::price)
                .toList();
    }
}
