package org.mukhtalif.store.platform.pages;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.mukhtalif.store.ui.Language;

/// The language of a request, as [LanguageFilter] found it in the address. Requests that never passed the
/// filter are answered in Arabic.
public final class RequestLanguage {

    private static final String LANGUAGE = RequestLanguage.class.getName();
    private static final String PATH = LANGUAGE + ".path";

    private RequestLanguage() {}

    public static Language of(ServletRequest request) {
        return request.getAttribute(LANGUAGE) instanceof Language language ? language : Language.ARABIC;
    }

    /// The path that was asked for, without language; also while an error page is made in its stead.
    static String path(HttpServletRequest request) {
        return request.getAttribute(PATH) instanceof String path ? path : request.getRequestURI();
    }

    static void remember(HttpServletRequest request, Language language) {
        request.setAttribute(LANGUAGE, language);
        request.setAttribute(PATH, request.getRequestURI());
    }
}
