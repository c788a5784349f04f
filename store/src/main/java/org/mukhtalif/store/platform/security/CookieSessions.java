package org.mukhtalif.store.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.store.accounts.SessionCookie;
import org.mukhtalif.store.accounts.Sessions;
import org.mukhtalif.store.accounts.SignedIn;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.util.WebUtils;

/// Finds who is signed in by the session cookie: at most one statement, and none while a page does not ask.
class CookieSessions implements SecurityContextRepository {

    /// Set on a request whose cookie leads to no session any more.
    static final String ENDED = CookieSessions.class.getName() + ".ended";

    private final Sessions sessions;

    CookieSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new AtFirstAsking(() -> holderOf(request));
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /// Sessions are opened and ended by the room `accounts`, not here.
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return WebUtils.getCookie(request, SessionCookie.NAME) != null;
    }

    private Optional<SignedIn> holderOf(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, SessionCookie.NAME);
        if (cookie == null || cookie.getValue().isEmpty()) return Optional.empty();
        var holder = SecretToken.of(cookie.getValue()).flatMap(sessions::find);
        if (holder.isEmpty()) request.setAttribute(ENDED, true);
        return holder;
    }
}
