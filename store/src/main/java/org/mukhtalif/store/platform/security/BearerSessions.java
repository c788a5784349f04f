package org.mukhtalif.store.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.store.accounts.Sessions;
import org.mukhtalif.store.accounts.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/// Finds who is signed in by the header `Authorization: Bearer …`: a program's way. A browser adds that header to
/// nothing by itself, so these requests need no token of a form.
class BearerSessions implements SecurityContextRepository {

    private static final String SCHEME = "Bearer ";

    private final Sessions sessions;

    BearerSessions(Sessions sessions) {
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
        return tokenOf(request).isPresent();
    }

    private Optional<SignedIn> holderOf(HttpServletRequest request) {
        return tokenOf(request).flatMap(sessions::find);
    }

    private static Optional<SecretToken> tokenOf(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(SCHEME)
                ? SecretToken.of(header.substring(SCHEME.length()))
                : Optional.empty();
    }
}
