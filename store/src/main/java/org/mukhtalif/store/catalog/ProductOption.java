package org.mukhtalif.store.catalog;

import java.util.List;
import org.mukhtalif.store.language.Bilingual;

/// Something a shopper chooses about a product, such as the size, and the values there are.
public record ProductOption(Bilingual name, List<Bilingual> values) {

    public ProductOption {
        values = List.copyOf(values);
        if (values.isEmpty()) throw new IllegalArgumentException("An option has at least one value");
    }
}
