package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pictures of a product.
///
/// @param fault why the last file was not taken, in words
public record ProductPicturesPage(
        ProductHead head,
        List<String> pictures,
        boolean isFull,
        @Nullable String fault) {

    static final int MOST = 8;

    public ProductPicturesPage {
        pictures = List.copyOf(pictures);
    }
}
