package org.mukhtalif.store.storefront;

import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Words;

/// Addresses of the shopper's pages, without the language in front.
final class Paths {

    static final String CATEGORIES = "/categories";
    static final String MERCHANTS = "/merchants";
    static final String CART = "/cart";

    private Paths() {}

    static String category(Slug slug, Language language) {
        return CATEGORIES + "/" + slug.in(language.locale());
    }

    static String category(Slug slug, Words words) {
        return category(slug, words.language());
    }

    static String product(Slug slug, Language language) {
        return "/products/" + slug.in(language.locale());
    }

    static String product(Slug slug, Words words) {
        return product(slug, words.language());
    }

    static String merchant(Slug slug, Language language) {
        return MERCHANTS + "/" + slug.in(language.locale());
    }

    static String merchant(Slug slug, Words words) {
        return merchant(slug, words.language());
    }
}
