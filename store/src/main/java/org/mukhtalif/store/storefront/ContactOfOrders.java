package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderSecret;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.stereotype.Component;

/// Whose order somebody may mend: a guest by her link, a shopper with an account when she is signed in. And whether it
/// can still be mended.
@Component
class ContactOfOrders {

    private final Orders orders;
    private final Accounts accounts;
    private final Fulfilments fulfilments;

    ContactOfOrders(Orders orders, Accounts accounts, Fulfilments fulfilments) {
        this.orders = orders;
        this.accounts = accounts;
        this.fulfilments = fulfilments;
    }

    /// @throws NoSuchPage if the link opens nothing, or the order is an account's
    Order byLink(Map<String, String> path) {
        return number(path)
                .flatMap(known -> OrderSecret.inLink(path.getOrDefault("secret", ""))
                        .flatMap(secret -> orders.find(known, secret)))
                .filter(order -> order.subject().flatMap(accounts::of).isEmpty())
                .orElseThrow(NoSuchPage::new);
    }

    /// @throws NoSuchPage if it is somebody else's
    Order ofAccount(Map<String, String> path, DataSubjectId holder) {
        return number(path).flatMap(known -> orders.find(known, holder)).orElseThrow(NoSuchPage::new);
    }

    /// Whether its data is there and none of its parcels is packed, nor all of them called off, nor the order before it
    /// was paid.
    boolean isOpen(Order order) {
        var parcels = fulfilments.of(List.of(order.number()));
        boolean untouched = parcels.stream()
                .allMatch(parcel -> parcel instanceof Fulfilment.Open || parcel instanceof Fulfilment.Cancelled);
        boolean ended = order.state() instanceof OrderState.Cancelled;
        boolean wanted = parcels.isEmpty() || parcels.stream().anyMatch(Fulfilment.Open.class::isInstance);
        return order.receiver().isPresent() && !ended && untouched && wanted;
    }

    private static java.util.Optional<OrderNumber> number(Map<String, String> path) {
        return OrderNumber.of(path.getOrDefault("number", ""));
    }
}
