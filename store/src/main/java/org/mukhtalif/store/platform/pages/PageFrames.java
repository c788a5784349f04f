package org.mukhtalif.store.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Assets;
import org.mukhtalif.store.ui.Csrf;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.FrameSource;
import org.mukhtalif.store.ui.Words;
import org.springframework.security.web.csrf.CsrfToken;

/// Builds the frame of a page: what this room knows itself, then what each [FrameSource] adds.
class PageFrames {

    private static final String NOTICE = "notice";
    private static final String FRAME = Frame.class.getName();
    private static final String TOKEN = FRAME + ".token";

    private final Assets assets;
    private final PageSettings settings;
    private final List<FrameSource> sources;

    PageFrames(Assets assets, PageSettings settings, List<FrameSource> sources) {
        this.assets = assets;
        this.settings = settings;
        this.sources = List.copyOf(sources);
    }

    /// Built once for a request.
    Frame around(HttpServletRequest request, Words words) {
        if (request.getAttribute(FRAME) instanceof Frame built) return built;
        var frame = bare(request, words);
        for (var source : sources) frame = source.addTo(frame, words, request);
        request.setAttribute(FRAME, frame);
        return frame;
    }

    private Frame bare(HttpServletRequest request, Words words) {
        var query = request.getQueryString();
        return Frame.at(RequestLanguage.path(request), assets, settings.shop(words))
                .withAddress(settings.origin(), query == null ? "" : query)
                .withCsrf(csrf(request))
                .withNotice(notice(request, words));
    }

    /// The form token that the page of this request holds; empty if it has no form.
    static String tokenOnPage(HttpServletRequest request) {
        return request.getAttribute(TOKEN) instanceof String token ? token : "";
    }

    static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf("_csrf", () -> askedFor(token, request))
                : Csrf.NONE;
    }

    private static String askedFor(CsrfToken token, HttpServletRequest request) {
        if (request.getAttribute(TOKEN) instanceof String known) return known;
        var made = token.getToken();
        request.setAttribute(TOKEN, made);
        return made;
    }

    /// After a form was accepted the browser is sent on to `…?notice=cart-added`; only phrases of the bundles
    /// that begin with `notice.` can be shown, never a text from the address.
    private static @Nullable String notice(HttpServletRequest request, Words words) {
        var name = request.getParameter(NOTICE);
        if (name == null || name.length() > 60) return null;
        var key = NOTICE + "." + name;
        return words.has(key) ? words.of(key) : null;
    }
}
