package org.mukhtalif.store.platform.pages;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// For how long a finished page may be shown to others who ask for the same one.
@ConfigurationProperties("mukhtalif")
record PageMemorySettings(@DefaultValue("1s") Duration pageMemory) {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    PageMemorySettings {
        if (pageMemory.isNegative() || pageMemory.compareTo(LONGEST) > 0)
            throw new IllegalArgumentException(
                    "mukhtalif.page-memory is %s, but prices and stock may be told at most two seconds late, of which the shelves need one. Set 1s, or 0s for none"
                            .formatted(pageMemory));
    }
}
