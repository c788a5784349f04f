package org.mukhtalif.store.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// "See other" (303): the answer to a form that was accepted. The path is written without language; the visitor
/// stays in the one she reads. Letters outside ASCII are percent-encoded, because a header carries none.
class SendOn implements View {

    private final String path;

    SendOn(String path) {
        if (!path.startsWith("/") || path.startsWith("//"))
            throw new IllegalArgumentException("A redirect leads to a path of this store, such as redirect:/cart");
        this.path = path;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ascii(RequestLanguage.of(request).path(path)));
    }

    private static String ascii(String address) {
        var encoded = new StringBuilder();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            if (octet > ' ' && octet < 127) encoded.append((char) octet);
            else encoded.append('%').append(String.format("%02X", octet));
        }
        return encoded.toString();
    }
}
