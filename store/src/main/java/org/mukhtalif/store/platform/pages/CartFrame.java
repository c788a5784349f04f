package org.mukhtalif.store.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.FrameSource;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// How many pieces the cart holds, as its cookie says (`<secret>.<pieces>`); for showing only.
@Component
class CartFrame implements FrameSource {

    @Override
    public Frame addTo(Frame frame, Words words, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, "cart");
        return cookie == null ? frame : frame.withCartPieces(pieces(cookie.getValue()));
    }

    private static int pieces(String cookie) {
        var count = cookie.substring(cookie.lastIndexOf('.') + 1);
        return count.matches("[0-9]{1,4}") ? Integer.parseInt(count) : 0;
    }
}
