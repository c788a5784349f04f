package org.mukhtalif.store.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.fulfilment.DoorMoney;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.Happenings;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.returns.OwedNoMore;
import org.springframework.stereotype.Component;

/// What of an order's money is paid where, and what became of it.
@Component
class OrderMoney {

    private final DoorMoney doors;
    private final OwedNoMore off;
    private final Happenings happenings;

    OrderMoney(DoorMoney doors, OwedNoMore off, Happenings happenings) {
        this.doors = doors;
        this.off = off;
        this.happenings = happenings;
    }

    Map<FulfilmentNumber, Money> atTheDoors(Order order, List<Fulfilment> parcels) {
        return doors.toCollect(parcels.stream().map(Fulfilment::parcel).toList(), Map.of(order.number(), order));
    }

    Optional<Money> owedNoMore(Order order) {
        return off.of(order);
    }

    List<OrderProgressJson.EventJson> happened(Order order) {
        return happenings.of(order.number()).stream()
                .map(each -> new OrderProgressJson.EventJson(each.kind().key(), each.at()))
                .toList();
    }
}
