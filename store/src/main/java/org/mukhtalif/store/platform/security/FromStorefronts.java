package org.mukhtalif.store.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mukhtalif.store.ui.Storefronts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells a browser that the pages of a listed storefront may read what the API answers, refusals too. Nothing is said
/// to any other origin. Cookies are not spoken of: the API reads none, so a browser need not send them.
class FromStorefronts extends OncePerRequestFilter {

    private static final String API = "/api/v1/";
    private static final String SENT =
            "Authorization, Cart, Order-Secret, Idempotency-Key, Content-Type, Accept-Language";
    private static final String READ = "Location, Retry-After, Content-Language";
    private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";
    private static final String TWO_HOURS = "7200";

    private final Storefronts storefronts;

    FromStorefronts(Storefronts storefronts) {
        this.storefronts = storefronts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !storefronts.areThere() || !request.getRequestURI().startsWith(API);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
            throws ServletException, IOException {
        answer.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean known = origin != null && storefronts.have(origin);
        if (known) answer.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        if (known && isAskedBefore(request)) allow(answer);
        else {
            if (known) answer.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, READ);
            chain.doFilter(request, answer);
        }
    }

    /// A browser asks before it sends what a form could not send.
    private static boolean isAskedBefore(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.OPTIONS.name())
                && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
    }

    private static void allow(HttpServletResponse answer) {
        answer.setStatus(HttpStatus.NO_CONTENT.value());
        answer.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        answer.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, SENT);
        answer.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, TWO_HOURS);
    }
}
