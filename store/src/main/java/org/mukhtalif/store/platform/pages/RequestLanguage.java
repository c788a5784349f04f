package org.mukhtalif.store.platform.pages;

import jakarta.servlet.ServletRequest;
import org.mukhtalif.store.ui.Language;

/// The language of a request, as [LanguageFilter] found it in the address. Requests that never passed the
/// filter are answered in Arabic.
public final class RequestLanguage {

    private static final String ATTRIBUTE = RequestLanguage.class.getName();

    private RequestLanguage() {}

    public static Language of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language ? language : Language.ARABIC;
    }

    static void remember(ServletRequest request, Language language) {
        request.setAttribute(ATTRIBUTE, language);
    }
}
