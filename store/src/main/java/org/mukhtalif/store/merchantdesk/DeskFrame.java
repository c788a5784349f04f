package org.mukhtalif.store.merchantdesk;

import jakarta.servlet.http.HttpServletRequest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.FrameSource;
import org.mukhtalif.store.ui.Words;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Writes the merchant's name above every page of its desk.
@Component
@Order
class DeskFrame implements FrameSource {

    private final Workplaces workplaces;

    DeskFrame(Workplaces workplaces) {
        this.workplaces = workplaces;
    }

    @Override
    public Frame addTo(Frame frame, Words words, HttpServletRequest request) {
        boolean atTheDesk = frame.path().startsWith("/desk/");
        return atTheDesk
                        && SecurityContextHolder.getContext().getAuthentication() instanceof Authentication signature
                        && signature.getPrincipal() instanceof SignedIn holder
                        && holder.is(Role.MERCHANT)
                ? frame.withVisitor(
                        frame.visitor(), workplaces.of(holder).name().in(words.locale()))
                : frame;
    }
}
