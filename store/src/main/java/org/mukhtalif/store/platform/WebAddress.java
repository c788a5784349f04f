package org.mukhtalif.store.platform;

import java.net.URI;
import java.util.Locale;

/// Under which address people reach the store; empty where the operator gave none. An address of this machine alone,
/// and none at all, mean a trial: nobody else is expected.
public record WebAddress(String value) {

    public WebAddress {
        value = value.strip();
    }

    /// Whether others than the one who started the store are expected.
    public boolean isPublic() {
        return !value.isEmpty() && !isOfThisMachine();
    }

    private boolean isOfThisMachine() {
        try {
            var host = String.valueOf(URI.create(value).getHost()).toLowerCase(Locale.ROOT);
            return host.equals("localhost")
                    || host.endsWith(".localhost")
                    || host.equals("[::1]")
                    || host.matches("127(\\.\\d{1,3}){3}");
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
