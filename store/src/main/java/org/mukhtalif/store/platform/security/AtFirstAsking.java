package org.mukhtalif.store.platform.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/// The security context of one request, found when it is first needed: a page that does not ask costs no statement.
final class AtFirstAsking implements DeferredSecurityContext {

    private final Supplier<Optional<SignedIn>> holder;
    private @Nullable SecurityContext context;

    AtFirstAsking(Supplier<Optional<SignedIn>> holder) {
        this.holder = holder;
    }

    @Override
    public SecurityContext get() {
        var known = context;
        if (known != null) return known;
        var found = new SecurityContextImpl();
        holder.get().ifPresent(who -> found.setAuthentication(new Signature(who)));
        context = found;
        return found;
    }

    @Override
    public boolean isGenerated() {
        return get().getAuthentication() == null;
    }
}
