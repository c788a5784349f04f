package org.mukhtalif.store.payments;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/// What stands before a message that proves itself by a signature; blank where nothing stands.
record WebhookHeaders(String id, String timestamp, String signatures) {

    static WebhookHeaders of(HttpServletRequest request) {
        return new WebhookHeaders(
                header(request, "webhook-id"),
                header(request, "webhook-timestamp"),
                header(request, "webhook-signature"));
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }
}
