package org.mukhtalif.store.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/// Finds who is signed in by what a request carries, when somebody first asks. Sessions are opened and ended by the
/// room `accounts`, not here.
abstract class RequestSessions implements SecurityContextRepository {

    abstract Optional<SignedIn> holderOf(HttpServletRequest request);

    @Override
    public final DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new AtFirstAsking(() -> holderOf(request));
    }

    @Override
    @SuppressWarnings("deprecation")
    public final SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public final void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}
}
