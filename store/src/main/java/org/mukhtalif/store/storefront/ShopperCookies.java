package org.mukhtalif.store.storefront;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mukhtalif.privacy.cookies.CookieChoices;
import org.mukhtalif.privacy.policy.DeclaredCookie;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.store.cart.CartSecret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The cookies of the shopper's pages: `cart`, `choices` and, if she agreed, `recent`. How long each may live is read
/// from the policy's register.
@Component
class ShopperCookies {

    static final String CART = "cart";
    static final String RECENT = "recent";

    private final PublishedPolicy policy;

    ShopperCookies(PublishedPolicy policy) {
        this.policy = policy;
    }

    Optional<CartSecret> cart(HttpServletRequest request) {
        return value(request, CART).flatMap(CartSecret::inCookie);
    }

    void keepCart(CartSecret secret, int pieces, HttpServletRequest request, HttpServletResponse response) {
        keep(CART, secret.toCookie(pieces), request, response);
    }

    void dropCart(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(CART, "", request, Duration.ZERO));
    }

    /// Keeps what was chosen, and lets go at once of what was refused.
    void keepChoices(boolean agreed, HttpServletRequest request, HttpServletResponse response) {
        var choices = new CookieChoices(true, agreed ? Set.of(RECENT) : Set.of());
        keep(CookieChoices.COOKIE, choices.format(), request, response);
        if (!agreed) response.addHeader(HttpHeaders.SET_COOKIE, cookie(RECENT, "", request, Duration.ZERO));
    }

    RecentlyViewed recent(HttpServletRequest request) {
        return RecentlyViewed.of(
                CookieChoices.of(request).allow(RECENT) ? value(request, RECENT).orElse("") : "");
    }

    void keepRecent(RecentlyViewed recent, HttpServletRequest request, HttpServletResponse response) {
        if (CookieChoices.of(request).allow(RECENT)) keep(RECENT, recent.toCookie(), request, response);
    }

    static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .map(Cookie::getValue);
    }

    private void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, value, request, lifetime(name)));
    }

    private static String cookie(String name, String value, HttpServletRequest request, Duration life) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(life)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }

    private Duration lifetime(String name) {
        return policy.cookies().stream()
                .filter(cookie -> cookie.name().equals(name))
                .findFirst()
                .flatMap(DeclaredCookie::lifetime)
                .orElseThrow(() -> new IllegalStateException(
                        "The policy's register of cookies lacks '%s' or its lifetime".formatted(name)));
    }
}
