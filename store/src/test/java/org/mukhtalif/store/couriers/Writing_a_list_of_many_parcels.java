package org.mukhtalif.store.couriers;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Writing_a_list_of_many_parcels extends ParcelsOfACourier {

    @Autowired
    ParcelFacts.Reading facts;

    @Test
    void asks_no_more_often_than_one_of_a_single_parcel() {
        var all = new ArrayList<>(List.of(order));
        for (int more = 0; more < 3; more++)
            all.add(shopping.placed(
                    goods.offer(goods.product(nakhil, goods.section(), "عسل", "Honey"), nakhil, 3_000, 5)));
        var known = all.stream().collect(toMap(Order::number, each -> each));
        var parcels =
                fulfilments.of(known.keySet()).stream().map(Fulfilment::parcel).toList();
        assertThat(parcels).hasSize(4);

        assertThat(facts.of(parcels, known).values())
                .extracting(told -> told.collect().minorUnits())
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(each -> each.total().minorUnits()).toList());

        var forOne = Statements.sentBy(() -> facts.of(parcels.subList(0, 1), known));
        var forAll = Statements.sentBy(() -> facts.of(parcels, known));
        assertThat(forAll).hasSameSizeAs(forOne).hasSize(4);
    }
}
