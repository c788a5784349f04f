package org.mukhtalif.store.api;

import java.util.Locale;
import org.mukhtalif.store.accounts.SessionOpened;
import org.mukhtalif.store.cart.AccountCarts;
import org.mukhtalif.store.cart.CartSecret;
import org.springframework.stereotype.Component;

/// Tells a session that has begun; a cart that was sent joins the account's.
@Component
class OpenedSessions {

    static final String CARTS = "A cart that joins the account's; absent if there is none";

    private final AccountCarts carts;

    OpenedSessions(AccountCarts carts) {
        this.carts = carts;
    }

    SessionJson of(SessionOpened session, String cart) {
        var joined = carts.join(CartSecret.inHeader(cart), session.who().subject());
        return new SessionJson(
                session.token().value(),
                session.who().role().name().toLowerCase(Locale.ROOT),
                null,
                joined.secret().toHeader(),
                joined.telling().name().toLowerCase(Locale.ROOT));
    }

    /// From here on this cart opens the account's no more.
    void leave(String cart) {
        CartSecret.inHeader(cart).ifPresent(carts::leave);
    }
}
