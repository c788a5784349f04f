package org.mukhtalif.store.storefront;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.checkout.OrdersOfGuests;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.returns.Return;
import org.mukhtalif.store.returns.ReturnNumber;
import org.mukhtalif.store.returns.Returns;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.stereotype.Component;

/// Opens a return to whoever may see its order.
@Component
class ReturnDoor {

    private final OrderDoor orders;
    private final OrdersOfGuests guests;
    private final Returns returns;

    ReturnDoor(OrderDoor orders, OrdersOfGuests guests, Returns returns) {
        this.orders = orders;
        this.guests = guests;
        this.returns = returns;
    }

    Opened byLink(String number, String secret, String asked) {
        var order = orders.byLink(number, secret);
        boolean isGuests = guests.find(number, secret).isPresent();
        return opened(order, orders.path(number, secret), asked, isGuests);
    }

    Opened of(SignedIn shopper, String number, String asked) {
        return opened(orders.of(shopper, number), MyOrdersController.path(number), asked, true);
    }

    /// @throws NoSuchPage if it is none of this order's
    private Opened opened(Order order, String path, String asked, boolean isHers) {
        return ReturnNumber.of(asked)
                .flatMap(returns::find)
                .filter(found -> found.asking().order().equals(order.number()))
                .map(found -> new Opened(order, found, path, isHers))
                .orElseThrow(NoSuchPage::new);
    }

    /// @param path of the order's page
    /// @param isHers whether it is proved who opens it: a letter with a link may be passed on
    record Opened(Order order, Return found, String path, boolean isHers) {}
}
