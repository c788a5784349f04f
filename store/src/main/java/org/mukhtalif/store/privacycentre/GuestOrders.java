package org.mukhtalif.store.privacycentre;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderSecret;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.stereotype.Component;

/// Whom an order's secret link proves: the guest who is a person of her own by this one order. An order of an account
/// is not opened so; its holder signs in.
@Component
class GuestOrders {

    private final Orders orders;
    private final Accounts accounts;

    GuestOrders(Orders orders, Accounts accounts) {
        this.orders = orders;
        this.accounts = accounts;
    }

    /// The order of the link.
    ///
    /// @throws NoSuchPage if there is none, or it belongs to an account
    Order find(String number, String secret) {
        return OrderNumber.of(number)
                .flatMap(known -> OrderSecret.inLink(secret).flatMap(opening -> orders.find(known, opening)))
                .filter(order -> order.subject().flatMap(accounts::of).isEmpty())
                .orElseThrow(NoSuchPage::new);
    }

    /// The guest, unless her data was destroyed.
    Optional<DataSubjectId> guest(String number, String secret) {
        return find(number, secret).subject();
    }
}
