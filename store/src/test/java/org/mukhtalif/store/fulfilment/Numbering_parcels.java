package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@StoreTest
class Numbering_parcels {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Parcels parcels;

    @Autowired
    Clock clock;

    private MerchantId another;
    private Order order;
    private FulfilmentNumber used;

    @BeforeEach
    void anOrderHasAParcel() {
        another = goods.merchant();
        order = shopping.placed(goods.anOffer(1_000, 9));
        used = parcels.of(List.of(order.number())).getFirst().parcel().number();
    }

    @Test
    void passes_over_a_number_in_use() {
        var fresh = FulfilmentNumber.random();
        open(used, fresh);
        assertThat(parcels.first(order.number(), another).orElseThrow().parcel().number())
                .isEqualTo(fresh);
        assertThat(parcels.of(List.of(order.number()))).hasSize(2);
    }

    @Test
    void fails_only_if_the_second_is_in_use_as_well() {
        assertThatThrownBy(() -> open(used, used)).isInstanceOf(DuplicateKeyException.class);
        assertThat(parcels.first(order.number(), another)).isEmpty();
    }

    @Test
    void opens_a_part_once() {
        open(FulfilmentNumber.random(), FulfilmentNumber.random());
        var first = parcels.first(order.number(), another);
        open(FulfilmentNumber.random(), FulfilmentNumber.random());
        assertThat(parcels.first(order.number(), another)).isEqualTo(first);
    }

    private void open(FulfilmentNumber... numbers) {
        Iterator<FulfilmentNumber> next = List.of(numbers).iterator();
        parcels.open(
                order.number(), List.of(new Parcels.Opening(another, Optional.empty())), clock.instant(), next::next);
    }
}
