package org.mukhtalif.store.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.checkout.PlacementResult;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.ShippingKind;

@StoreTest
class Sending_parcels_by_zone extends ZonedParcels {

    @Test
    void a_merchant_without_zones_sends_everywhere_for_its_usual_price() {
        var cart = shopping.cart(Map.of(dates, 1));
        assertThat(shippingTo("riyadh", cart)).isEqualTo(Money.halalas(1_800));
        assertThat(shippingTo("arar", cart)).isEqualTo(Money.halalas(1_800));
    }

    @Test
    void the_price_follows_the_place_and_the_weight() {
        zone(List.of("region:makkah"), band(5_000, 2_500, 4_000), band(15_000, 4_500, null));
        zone(List.of("city:jeddah"), band(10_000, 1_500, 3_000));

        assertThat(shippingTo("taif", shopping.cart(Map.of(dates, 1)))).isEqualTo(Money.halalas(2_500));
        assertThat(shippingTo("taif", shopping.cart(Map.of(dates, 3)))).isEqualTo(Money.halalas(4_500));
        assertThat(shippingTo("jeddah", shopping.cart(Map.of(dates, 3)))).isEqualTo(Money.halalas(1_500));
        assertThat(delivery("jeddah", 6)).isEqualTo(new Delivery.TooHeavy(10_000));
        assertThat(delivery("riyadh", 1)).isEqualTo(new Delivery.NotThere());
        assertThat(delivery("taif", 3).way(ShippingKind.EXPRESS)).isEmpty();
        assertThat(delivery("", 1))
                .isInstanceOfSatisfying(
                        Delivery.Offered.class,
                        offered -> assertThat(offered.preliminary()).isTrue());
    }

    @Test
    void goods_of_some_value_travel_free_of_charge_the_standard_way() {
        zones.add(
                nakhil,
                List.of(new Area("region:riyadh")),
                terms(Optional.of(Money.halalas(10_000)), band(20_000, 2_000, 3_500)));
        assertThat(shippingTo("kharj", shopping.cart(Map.of(dates, 1)))).isEqualTo(Money.halalas(2_000));
        assertThat(shippingTo("kharj", shopping.cart(Map.of(dates, 2)))).isEqualTo(Money.halalas(0));
        assertThat(delivery("kharj", 2).way(ShippingKind.EXPRESS).orElseThrow().price())
                .isEqualTo(Money.halalas(3_500));
    }

    @Test
    void an_order_is_placed_where_the_merchant_delivers_and_nowhere_else() {
        zone(List.of("region:riyadh"), band(5_000, 2_500, null));

        var there = shopping.cart(Map.of(dates, 1));
        assertThat(checkout.place(placement(there, "jeddah", Map.of(), 5_000)))
                .isEqualTo(refused("checkout.shipping.not-there"));
        var heavy = shopping.cart(Map.of(dates, 3));
        assertThat(checkout.place(placement(heavy, "riyadh", Map.of(), 15_000)))
                .isEqualTo(refused("checkout.shipping.too-heavy"));
        assertThat(checkout.place(placement(there, "riyadh", Map.of(nakhil, "express"), 7_500)))
                .isEqualTo(refused("checkout.shipping.not-offered"));
        assertThat(checkout.place(placement(there, "riyadh", Map.of(), 6_800)))
                .isEqualTo(new PlacementResult.TotalChanged(Money.halalas(6_800), Money.halalas(7_500)));

        var placed = checkout.place(placement(there, "riyadh", Map.of(), 7_500));
        var order = orders.find(((PlacementResult.Placed) placed).number()).orElseThrow();
        var shipping = order.parts().getFirst().shipping();
        assertThat(shipping.price()).isEqualTo(Money.halalas(2_500));
        assertThat(shipping.vat()).isEqualTo(Money.halalas(326));
        assertThat(shipping.withinDays()).isEqualTo(6);
    }

    @Test
    void a_placed_order_is_sent_to_another_city_only_if_that_costs_the_same() {
        zone(List.of("region:riyadh"), band(1_000, 1_000, null), band(5_000, 2_500, null));
        zone(List.of("city:jeddah"), band(5_000, 1_500, null));
        zone(List.of("city:dammam"), band(1_000, 1_500, null), band(5_000, 2_500, null));
        var placed = checkout.place(placement(shopping.cart(Map.of(dates, 1)), "riyadh", Map.of(), 7_500));
        var order = orders.find(((PlacementResult.Placed) placed).number()).orElseThrow();

        assertThat(correction.faults(order, to("jeddah"))).containsEntry("city", "checkout.correction.costs-otherwise");
        assertThat(correction.faults(order, to("abha"))).containsEntry("city", "checkout.shipping.not-there");
        assertThat(correction.faults(order, to("dammam"))).isEmpty();
    }
}
