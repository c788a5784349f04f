package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.store.accounts.SessionCookie;
import org.mukhtalif.store.accounts.SessionOpened;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Gives the browser the cookie of a session, and takes it back.
@Component
class SignInCookies {

    private final boolean httpsOnly;

    SignInCookies(@Value("${mukhtalif.base-url:}") String baseUrl) {
        this.httpsOnly = baseUrl.startsWith("https:");
    }

    void give(SessionOpened session, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                SessionCookie.holding(session, httpsOnly).toString());
    }

    Optional<SecretToken> held(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, SessionCookie.NAME))
                .flatMap(cookie -> SecretToken.of(cookie.getValue()));
    }

    void takeBack(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.gone(httpsOnly).toString());
    }
}
