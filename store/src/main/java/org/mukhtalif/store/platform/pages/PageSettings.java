package org.mukhtalif.store.platform.pages;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What pages need to know of the installation: the address under which people reach the store (empty: links in
/// the head stay relative), and the zone in which they read dates.
@ConfigurationProperties("mukhtalif")
record PageSettings(
        @DefaultValue("") String baseUrl,
        @DefaultValue("Asia/Riyadh") ZoneId zone) {

    PageSettings {
        if (!baseUrl.isEmpty() && !baseUrl.matches("https?://[^/]+"))
            throw new IllegalArgumentException(
                    "mukhtalif.base-url is '%s'; give scheme and host without a path, such as https://store.example"
                            .formatted(baseUrl));
    }
}
