package org.mukhtalif.store.merchantdesk;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.ProductSheet;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.Words;

/// The merchant's products, or those that were looked for.
///
/// @param query what was typed
/// @param state the one that was chosen, or empty
/// @param whole whether nothing was looked for
public record ProductsPage(
        List<Row> rows,
        String query,
        String state,
        List<Choice> states,
        boolean whole,
        @Nullable String nextPath) {

    static final int SIZE = 50;

    public ProductsPage {
        rows = List.copyOf(rows);
        states = List.copyOf(states);
    }

    /// @param price the lowest that is asked now, if anything is
    /// @param variants how many can be chosen, in words
    public record Row(
            String path,
            String picture,
            String title,
            StatePill state,
            String variants,
            @Nullable Money price,
            int stock) {}

    static Row row(DescribedProduct product, List<Offer> offers, Words words) {
        return new Row(
                "/desk/products/" + product.id(),
                product.text().pictures().isEmpty()
                        ? ProductSheet.NO_PICTURE
                        : product.text().pictures().getFirst(),
                product.text().name().in(words.locale()),
                StatePill.of(product.state()),
                words.counted(
                        "desk.products.variants", product.text().variants().size()),
                offers.stream().map(Offer::price).min(Comparator.naturalOrder()).orElse(null),
                offers.stream().mapToInt(Offer::stock).sum());
    }
}
