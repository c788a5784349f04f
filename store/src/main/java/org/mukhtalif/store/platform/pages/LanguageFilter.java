package org.mukhtalif.store.platform.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mukhtalif.store.ui.Language;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes `/en` off the address and remembers the language, so that controllers and security rules know each
/// page by one path. Programs that use `/api` say their language in the header `Accept-Language`.
class LanguageFilter extends OncePerRequestFilter {

    private static final String ENGLISH = "/en";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        boolean english = path.equals(ENGLISH) || path.startsWith(ENGLISH + "/");
        var page = english ? new WithoutLanguage(request, ENGLISH) : request;
        RequestLanguage.remember(page, english ? Language.ENGLISH : otherwise(request, path));
        chain.doFilter(page, response);
    }

    private static Language otherwise(HttpServletRequest request, String path) {
        return path.startsWith("/api/") ? asked(request) : Language.ARABIC;
    }

    private static Language asked(HttpServletRequest request) {
        var ranges = request.getHeader("Accept-Language");
        if (ranges == null) return Language.ARABIC;
        try {
            var best = Locale.lookupTag(Locale.LanguageRange.parse(ranges), List.of("ar", "en"));
            return "en".equals(best) ? Language.ENGLISH : Language.ARABIC;
        } catch (IllegalArgumentException notALanguageRange) {
            return Language.ARABIC;
        }
    }
}
