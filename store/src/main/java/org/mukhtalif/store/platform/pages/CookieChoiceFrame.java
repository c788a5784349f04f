package org.mukhtalif.store.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.FrameSource;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Whether to ask about the cookies that are not needed: not once a choice is kept in the cookie `choices`, not
/// where the browser refuses for its owner (`Sec-GPC: 1`), and not on the page where one chooses.
@Component
class CookieChoiceFrame implements FrameSource {

    @Override
    public Frame addTo(Frame frame, Words words, HttpServletRequest request) {
        boolean chosen = WebUtils.getCookie(request, "choices") != null || "1".equals(request.getHeader("Sec-GPC"));
        return frame.withCookieChoicesNeeded(!chosen && !frame.path().equals("/cookies"));
    }
}
