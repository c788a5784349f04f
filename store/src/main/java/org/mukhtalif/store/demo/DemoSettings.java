package org.mukhtalif.store.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether the shop is filled with invented goods: when its doors open and nobody asked for an empty one.
///
/// @param empty no demo data, for a store of one's own
/// @param demoFrom a folder with other demo data than the program brings
/// @param open whether this is a store with doors, not a single command
@ConfigurationProperties("mukhtalif")
record DemoSettings(
        @DefaultValue("false") boolean empty,
        @DefaultValue("true") boolean open,
        @Nullable Path demoFrom) {

    boolean isDemo() {
        return open && !empty;
    }
}
