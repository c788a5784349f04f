package org.mukhtalif.store.backoffice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.ui.NavLink;

/// One product as the store looks at it.
///
/// @param revision which writing of it this is
/// @param changed whether it has a page already and was changed
/// @param fault what stood against approving it or sending it back, in words
public record ProductReviewPage(
        List<NavLink> links,
        String path,
        int revision,
        Said said,
        List<String> pictures,
        List<Variant> variants,
        boolean changed,
        @Nullable String fault) {

    public ProductReviewPage {
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
        variants = List.copyOf(variants);
    }

    /// What the merchant says of it.
    public record Said(
            Bilingual title,
            Bilingual description,
            String merchant,
            String category,
            @Nullable String brand,
            List<Fact> facts) {
        public Said {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String title, String text) {}

    public record Variant(String sku, String gtin, String label) {}
}
