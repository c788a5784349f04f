package org.mukhtalif.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.beans.factory.annotation.Autowired;

/// Twelve kinds of dates, four of them of Qassim and eight of al-Ahsa, half of each big.
@StoreTest
class Ticking_beside_a_shelf {

    @Autowired
    Goods goods;

    @Autowired
    Shelves shelves;

    @Autowired
    SearchIndex index;

    private CategoryId shelf;
    private MerchantId nakhil;

    @BeforeEach
    void stock_a_shelf() {
        shelf = goods.section();
        nakhil = goods.merchant();
        index.refresh(IntStream.range(0, 12).mapToObj(this::dates).toList());
    }

    @Test
    void leaves_the_other_values_of_a_ticked_attribute_to_be_ticked_too() {
        var before = facets(Set.of());
        var qassim = value(before, "Qassim");

        var after = facets(Set.of(qassim.id()));

        assertThat(after.total()).isEqualTo(4);
        assertThat(value(after, "Qassim")).isEqualTo(qassim);
        assertThat(value(after, "Al-Ahsa")).isEqualTo(value(before, "Al-Ahsa"));
        assertThat(value(after, "Big").count()).isEqualTo(2);
        assertThat(facets(Set.of(qassim.id(), value(after, "Al-Ahsa").id())).total())
                .isEqualTo(12);
    }

    @Test
    void counts_what_the_other_values_of_two_ticked_attributes_would_add() {
        var all = facets(Set.of());

        var facets = facets(Set.of(value(all, "Qassim").id(), value(all, "Big").id()));

        assertThat(facets.total()).isEqualTo(2);
        assertThat(value(facets, "Qassim").count()).isEqualTo(2);
        assertThat(value(facets, "Al-Ahsa").count()).isEqualTo(4);
        assertThat(value(facets, "Big").count()).isEqualTo(2);
        assertThat(value(facets, "Small").count()).isEqualTo(2);
    }

    private Facets facets(Set<Integer> attributes) {
        return shelves.facets(ShelfRequest.of(new Shelf.OfCategory(shelf), ShelfOrder.POPULAR)
                .only(new ShelfFilter(Set.of(), Optional.empty(), Optional.empty(), false, false, attributes)));
    }

    private static Facets.AttributeValue value(Facets facets, String english) {
        return facets.attributes().stream()
                .flatMap(facet -> facet.values().stream())
                .filter(value -> value.value().en().equals(english))
                .findFirst()
                .orElseThrow();
    }

    private ProductId dates(int n) {
        var origin = new Attribute(
                new Bilingual("المنشأ", "Origin"),
                n % 3 == 0 ? new Bilingual("القصيم", "Qassim") : new Bilingual("الأحساء", "Al-Ahsa"));
        var size = new Attribute(
                new Bilingual("الحجم", "Size"),
                n % 2 == 0 ? new Bilingual("كبير", "Big") : new Bilingual("صغير", "Small"));
        var product = goods.product(nakhil, shelf, "تمر " + n, "Dates " + n, 1, List.of(origin, size));
        goods.offer(product, nakhil, 1_000L, 5);
        return product.id();
    }
}
