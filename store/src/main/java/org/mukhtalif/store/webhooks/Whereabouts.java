package org.mukhtalif.store.webhooks;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which addresses a message may be sent to. A public store sends only over TLS and only to public addresses: a
/// merchant must not reach the inside of the store's network through it. A trial on this machine may also talk to
/// itself.
@Component
class Whereabouts {

    private static final int LONGEST = 500;

    private final boolean trial;

    Whereabouts(@Value("${mukhtalif.base-url:}") String baseUrl) {
        this.trial = baseUrl.isBlank() || isOfThisMachine(URI.create(baseUrl.strip()));
    }

    /// The address that was typed, if it can be one.
    Optional<URI> read(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        try {
            var url = new URI(typed.strip());
            boolean whole = url.getHost() != null && url.getUserInfo() == null && url.getFragment() == null;
            return whole && (hasTls(url) || trial && isOfThisMachine(url)) ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /// Whether a message may go there now. Asked before each sending, since a name may lead elsewhere tomorrow.
    boolean mayReach(URI url) {
        if (trial && isOfThisMachine(url)) return true;
        try {
            return Arrays.stream(InetAddress.getAllByName(url.getHost())).allMatch(Whereabouts::isPublic);
        } catch (UnknownHostException nobodyThere) {
            return false;
        }
    }

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean zero = bytes.length == 4 && bytes[0] == 0;
        return !(address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || shared
                || uniqueLocal
                || zero);
    }

    private static boolean hasTls(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    private static boolean isOfThisMachine(URI url) {
        var host = String.valueOf(url.getHost());
        return "http".equalsIgnoreCase(url.getScheme())
                && (host.equals("localhost") || host.matches("127(\\.\\d{1,3}){3}") || host.equals("[::1]"));
    }
}
