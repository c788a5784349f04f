package org.mukhtalif.store.fulfilment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// The courier's page on which a parcel can be followed, as its merchant gave it: an `https` address, without a name
/// or a password in it.
public record TrackingPage(String value) {

    private static final int LONGEST = 300;

    public TrackingPage {
        if (!isOne(value))
            throw new IllegalArgumentException(
                    "A courier's page is an https address of at most %d characters".formatted(LONGEST));
    }

    public static Optional<TrackingPage> of(String typed) {
        var plain = typed.strip();
        return isOne(plain) ? Optional.of(new TrackingPage(plain)) : Optional.empty();
    }

    private static boolean isOne(String value) {
        if (value.length() > LONGEST || !value.startsWith("https://")) return false;
        try {
            var address = new URI(value);
            var host = address.getHost();
            return host != null && host.contains(".") && address.getUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
