package org.mukhtalif.store.catalog;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much of the catalog is held in memory, in bytes; zero holds nothing.
@ConfigurationProperties("mukhtalif")
record HeldProductsSettings(@DefaultValue("48MB") DataSize catalogMemory) {

    HeldProductsSettings {
        if (catalogMemory.isNegative())
            throw new IllegalArgumentException(
                    "mukhtalif.catalog-memory is %s. Set a size such as 48MB, or 0 for none".formatted(catalogMemory));
    }
}
