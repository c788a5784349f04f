package org.mukhtalif.store.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.store.accounts.SessionCookie;
import org.mukhtalif.store.accounts.Sessions;
import org.mukhtalif.store.accounts.SignedIn;
import org.springframework.web.util.WebUtils;

/// Finds who is signed in by the session cookie: at most one statement, and none while a page does not ask.
class CookieSessions extends RequestSessions {

    /// Set on a request whose cookie leads to no session any more.
    static final String ENDED = CookieSessions.class.getName() + ".ended";

    private final Sessions sessions;

    CookieSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return WebUtils.getCookie(request, SessionCookie.NAME) != null;
    }

    @Override
    Optional<SignedIn> holderOf(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, SessionCookie.NAME);
        if (cookie == null || cookie.getValue().isEmpty()) return Optional.empty();
        var holder = SecretToken.of(cookie.getValue()).flatMap(sessions::find);
        if (holder.isEmpty()) request.setAttribute(ENDED, true);
        return holder;
    }
}
