package org.mukhtalif.store.platform.security;

import java.util.List;
import org.mukhtalif.store.accounts.SignedIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// [SignedIn] as Spring Security wants to have it. Its name is the account's number.
final class Signature extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient SignedIn holder;

    Signature(SignedIn holder) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + holder.role().name())));
        this.holder = holder;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public SignedIn getPrincipal() {
        return holder;
    }

    @Override
    public String getName() {
        return holder.account().toString();
    }
}
