package org.mukhtalif.store.search;

import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.merchants.MerchantId;

/// Which products stand together on a page, before anybody filters them.
public sealed interface Shelf {

    /// Everything that is offered.
    record Everything() implements Shelf {}

    /// A category; on the first level with all its children.
    record OfCategory(CategoryId category) implements Shelf {}

    /// What a merchant offers.
    record OfMerchant(MerchantId merchant) implements Shelf {}

    /// What is sold below its regular price.
    record OnSale() implements Shelf {}

    /// What was found.
    record Found(SearchTerm term, Breadth breadth) implements Shelf {}

    /// How widely a search looks.
    enum Breadth {
        /// Each word names the product or a fact about it.
        NAMED,
        /// Each word occurs, if only in the description.
        MENTIONED,
        /// One of the words is enough.
        ANY_WORD
    }
}
