package org.mukhtalif.store.catalog;

/// What came of writing a product.
public sealed interface Written {

    record Done(DescribedProduct product) implements Written {}

    /// Another product of the merchant has a variant with this code.
    record SkuTaken(Sku sku) implements Written {}

    /// The product has been sold as it was: its options and values keep their places.
    record ChoicesMustStay() implements Written {}

    record NoSuchProduct() implements Written {}
}
