package org.mukhtalif.store.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The store's address as the world outside knows it, in the visitor's language: the one of the settings, or the
/// one that the request came to.
@Component
public class PublicAddress {

    private final String fixed;

    PublicAddress(@Value("${mukhtalif.base-url:}") String fixed) {
        this.fixed = fixed.replaceAll("/+$", "");
    }

    public String of(HttpServletRequest request, Words words) {
        var root = fixed.isBlank() ? ofRequest(request) : fixed;
        return root + words.path("/").replaceAll("/+$", "");
    }

    private static String ofRequest(HttpServletRequest request) {
        int port = request.getServerPort();
        var usual = request.getScheme().equals("https") ? 443 : 80;
        return request.getScheme() + "://" + request.getServerName() + (port == usual ? "" : ":" + port);
    }
}
