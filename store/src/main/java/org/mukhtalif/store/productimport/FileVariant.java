package org.mukhtalif.store.productimport;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.catalog.Gtin;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.catalog.Weight;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Sale;

/// One variant as a file tells of it.
///
/// @param values what is chosen of each option
/// @param price empty where the file asks none
/// @param stock empty where the file counts none
/// @param weight empty where the file weighs nothing
record FileVariant(
        int row,
        Optional<Sku> sku,
        Optional<Gtin> gtin,
        List<Bilingual> values,
        Optional<Money> price,
        Optional<Sale> sale,
        Optional<Integer> stock,
        Optional<Weight> weight) {

    FileVariant {
        values = List.copyOf(values);
    }
}
