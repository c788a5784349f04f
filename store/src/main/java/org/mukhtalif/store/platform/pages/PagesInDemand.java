package org.mukhtalif.store.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mukhtalif.privacy.cookies.CookieChoices;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.SameForEverybody;
import org.mukhtalif.store.ui.Visitor;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Answers from the [PageMemory] where a page is the same for everybody and nobody is signed in. Who agreed to an
/// optional cookie gets pages of her own: some show, or note in her browser, what she looked at.
class PagesInDemand implements HandlerInterceptor {

    private final PageMemory memory;
    private final PageFrames frames;
    private final Vocabulary vocabulary;

    PagesInDemand(PageMemory memory, PageFrames frames, Vocabulary vocabulary) {
        this.memory = memory;
        this.frames = frames;
        this.vocabulary = vocabulary;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!isSameForEverybody(request, handler)) return true;
        var language = RequestLanguage.of(request);
        var frame = frames.around(request, vocabulary.in(language));
        if (frame.visitor() != Visitor.NOBODY) return true;
        var kept = memory.find(request, language, frame);
        if (kept.isEmpty()) return true;
        PageView.send(kept.get().with(token(kept.get(), frame)), language, response);
        return false;
    }

    private static boolean isSameForEverybody(HttpServletRequest request, Object handler) {
        return handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(SameForEverybody.class)
                && request.getMethod().equals("GET")
                && CookieChoices.of(request).agreed().isEmpty();
    }

    /// Asked for only where a form needs it, because asking makes the cookie.
    private static String token(KeptPage page, Frame frame) {
        return page.hasForms() ? frame.csrf().token() : "";
    }
}
