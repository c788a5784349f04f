package org.mukhtalif.store.notifications;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.orders.RecipientLinks;
import org.springframework.stereotype.Component;

/// The links of letters about orders.
@Component
class OrderLinks {

    private final Orders orders;
    private final RecipientLinks recipients;
    private final Accounts accounts;
    private final Clock clock;

    OrderLinks(Orders orders, RecipientLinks recipients, Accounts accounts, Clock clock) {
        this.orders = orders;
        this.recipients = recipients;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// A shopper with an account reads her order there; a guest by a link of her own. Missing are letters about an
    /// order that is gone. All letters of a batch cost three statements.
    Map<Waiting, String> of(Collection<Waiting> messages) {
        var shoppers = accounts.among(messages.stream().map(Waiting::subject).collect(toSet()));
        var ofGuests = messages.stream()
                .filter(message -> !shoppers.contains(message.subject()))
                .map(OrderLinks::number)
                .collect(toSet());
        var links = orders.links(known(ofGuests), clock.instant());
        var paths = new HashMap<Waiting, String>();
        for (var message : messages) {
            var number = number(message);
            var link = links.get(number);
            if (shoppers.contains(message.subject())) paths.put(message, "/me/orders/" + number.value());
            else if (link != null) paths.put(message, "/orders/" + number.value() + "/" + link.toLink());
        }
        return paths;
    }

    private static OrderNumber number(Waiting message) {
        return new OrderNumber(message.caseId().number());
    }

    private Set<OrderNumber> known(Set<OrderNumber> ofGuests) {
        return orders.partiesOf(ofGuests).entrySet().stream()
                .filter(order -> order.getValue().buyer().isPresent())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /// A recipient who is not the buyer reads what is kept of her; the order itself is not hers to read.
    Optional<String> recipient(Waiting message) {
        var number = number(message);
        return orders.find(number)
                .flatMap(Order::receiver)
                .filter(message.subject()::equals)
                .map(_ -> "/parcels/" + number.value() + "/"
                        + recipients
                                .make(number, RecipientLinks.Way.LETTER, clock.instant())
                                .toLink());
    }
}
