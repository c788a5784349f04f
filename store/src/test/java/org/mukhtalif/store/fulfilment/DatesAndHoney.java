package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.payments.BankTransfers;
import org.mukhtalif.store.payments.MethodChange;
import org.mukhtalif.store.payments.PaymentMethod;
import org.springframework.beans.factory.annotation.Autowired;

/// Three boxes of dates and a jar of honey of one merchant, and the parcels they are sent in.
abstract class DatesAndHoney extends ParcelsOfAlNakhil {

    @Autowired
    MethodChange methods;

    @Autowired
    BankTransfers transfers;

    @Autowired
    ParcelContents contents;

    @BeforeEach
    void al_nakhil_sells_dates_and_honey() {
        alNakhilSells(4_000, 7_500);
    }

    Order paid() {
        var order =
                shopping.placed(Shopping.paid("online", shopping.placement(shopping.cart(Map.of(dates, 3, honey, 1)))));
        assertThat(methods.to(order.payment(), PaymentMethod.BANK_TRANSFER)).isTrue();
        assertThat(transfers.received(order.payment())).isTrue();
        return order;
    }

    List<String> pieces(Order order, FulfilmentNumber number) {
        var part = order.partOf(nakhil).orElseThrow();
        return contents.of(fulfilments.find(nakhil, number).orElseThrow(), part).stream()
                .map(line -> line.item().product().ar() + " " + line.quantity())
                .toList();
    }

    Collection<Fulfilment> parcels(Order order) {
        return fulfilments.of(List.of(order.number()));
    }
}
