package org.mukhtalif.store.accounts;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/// The cookie that keeps somebody signed in: a random token, out of reach of scripts, not sent along from other
/// sites' forms.
public final class SessionCookie {

    /// Under this name it stands in the policy's register.
    public static final String NAME = "session";

    private SessionCookie() {}

    /// @param secure whether the store is reached by https
    public static ResponseCookie holding(SessionOpened session, boolean secure) {
        return of(session.token().value(), session.who().role().wholeSession(), secure);
    }

    /// Makes the browser forget the cookie.
    public static ResponseCookie gone(boolean secure) {
        return of("", Duration.ZERO, secure);
    }

    private static ResponseCookie of(String value, Duration age, boolean secure) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
    }
}
