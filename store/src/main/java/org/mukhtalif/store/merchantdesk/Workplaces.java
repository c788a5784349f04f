package org.mukhtalif.store.merchantdesk;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.merchants.Memberships;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.stereotype.Component;

/// Knows for which merchant somebody works who came in by the desk's door.
@Component
class Workplaces {

    private final Memberships memberships;
    private final Merchants merchants;

    Workplaces(Memberships memberships, Merchants merchants) {
        this.memberships = memberships;
        this.merchants = merchants;
    }

    /// The merchant this person works for.
    ///
    /// @throws NoSuchPage if she works for none (any more)
    Merchant of(SignedIn holder) {
        return memberships.merchantOf(holder.account()).flatMap(merchants::find).orElseThrow(NoSuchPage::new);
    }
}
