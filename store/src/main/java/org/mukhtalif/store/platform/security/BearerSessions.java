package org.mukhtalif.store.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.store.accounts.Sessions;
import org.mukhtalif.store.accounts.SignedIn;
import org.springframework.http.HttpHeaders;

/// Finds who is signed in by the header `Authorization: Bearer …`: a program's way. A browser adds that header to
/// nothing by itself, so these requests need no token of a form.
class BearerSessions extends RequestSessions {

    private static final String SCHEME = "Bearer ";

    private final Sessions sessions;

    BearerSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return tokenOf(request).isPresent();
    }

    @Override
    Optional<SignedIn> holderOf(HttpServletRequest request) {
        return tokenOf(request).flatMap(sessions::find);
    }

    private static Optional<SecretToken> tokenOf(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(SCHEME)
                ? SecretToken.of(header.substring(SCHEME.length()))
                : Optional.empty();
    }
}
