package org.mukhtalif.store.merchantdesk;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.merchants.Memberships;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/// Knows for which merchant somebody works who came in by the desk's door.
@Component
class Workplaces {

    private static final String ASKED = Workplaces.class.getName();

    private final Memberships memberships;
    private final Merchants merchants;

    Workplaces(Memberships memberships, Merchants merchants) {
        this.memberships = memberships;
        this.merchants = merchants;
    }

    /// The merchant this person works for; asked once for a page and what stands around it.
    ///
    /// @throws NoSuchPage if she works for none (any more)
    Merchant of(SignedIn holder) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) return asked(holder);
        if (request.getAttribute(ASKED, SCOPE_REQUEST) instanceof Merchant known) return known;
        var merchant = asked(holder);
        request.setAttribute(ASKED, merchant, SCOPE_REQUEST);
        return merchant;
    }

    private Merchant asked(SignedIn holder) {
        return memberships.merchantOf(holder.account()).flatMap(merchants::find).orElseThrow(NoSuchPage::new);
    }
}
