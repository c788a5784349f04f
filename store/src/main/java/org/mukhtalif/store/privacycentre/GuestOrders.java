package org.mukhtalif.store.privacycentre;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.checkout.OrdersOfGuests;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.stereotype.Component;

/// Whom an order's secret link proves: the guest who is a person of her own by this one order. An order of an account
/// is not opened so; its holder signs in.
@Component
class GuestOrders {

    private final OrdersOfGuests guests;

    GuestOrders(OrdersOfGuests guests) {
        this.guests = guests;
    }

    /// The order of the link.
    ///
    /// @throws NoSuchPage if there is none, or it belongs to an account
    Order find(String number, String secret) {
        return guests.find(number, secret).orElseThrow(NoSuchPage::new);
    }

    /// The guest, unless her data was destroyed.
    Optional<DataSubjectId> guest(String number, String secret) {
        return find(number, secret).subject();
    }
}
