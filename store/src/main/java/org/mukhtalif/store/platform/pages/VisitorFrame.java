package org.mukhtalif.store.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.FrameSource;
import org.mukhtalif.store.ui.Visitor;
import org.mukhtalif.store.ui.Words;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// As whom the visitor is signed in. Asks nothing for a visitor without a session cookie.
@Component
class VisitorFrame implements FrameSource {

    @Override
    public Frame addTo(Frame frame, Words words, HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn holder
                ? frame.withVisitor(visitor(holder.role()), frame.deskName())
                : frame;
    }

    private static Visitor visitor(Role role) {
        return switch (role) {
            case SHOPPER -> Visitor.SHOPPER;
            case MERCHANT -> Visitor.MERCHANT;
            case OPERATOR, PRIVACY_OFFICER -> Visitor.STAFF;
        };
    }
}
