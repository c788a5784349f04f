package org.mukhtalif.store.notifications;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The address under which readers of a letter reach the store: the one that is set, else this machine's own.
@Component
class StoreAddress {

    private final Environment environment;
    private volatile @Nullable String known;

    StoreAddress(Environment environment) {
        this.environment = environment;
    }

    String link(String path) {
        return base() + path;
    }

    String host() {
        return URI.create(base()).getHost();
    }

    /// Looked up until the port is bound, then known: each lookup passes all sources of settings.
    private String base() {
        var found = known;
        if (found != null) return found;
        found = lookedUp();
        if (environment.containsProperty("local.server.port")) known = found;
        return found;
    }

    private String lookedUp() {
        var given = environment.getProperty("mukhtalif.base-url", "");
        if (!given.isBlank()) return given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
        var port = environment.getProperty("local.server.port", environment.getProperty("mukhtalif.port", "8080"));
        return "http://localhost:" + port;
    }
}
