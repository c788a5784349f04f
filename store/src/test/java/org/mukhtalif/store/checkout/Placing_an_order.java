package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Asking;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.orders.SellerOfRecord;
import org.mukhtalif.store.orders.ShippingKind;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.payments.Payments;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Placing_an_order {

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Checkout checkout;

    @Autowired
    Quotes quotes;

    @Autowired
    Carts carts;

    @Autowired
    Offers offers;

    @Autowired
    Orders orders;

    @Autowired
    Payments payments;

    @Test
    void a_guest_gets_an_order_a_link_and_an_empty_cart() {
        var offer = goods.anOffer(4_999, 10);
        var cart = shopping.cart(Map.of(offer, 2));

        var placed = placed(checkout.place(shopping.placement(cart)));

        var order = orders.find(placed.number(), placed.secret()).orElseThrow();
        assertThat(order.state()).isInstanceOf(OrderState.Confirmed.class);
        assertThat(order.total()).isEqualTo(Money.halalas(9_998 + 1_800));
        assertThat(order.language()).isEqualTo("ar");
        assertThat(carts.find(cart).isEmpty()).isTrue();
        assertThat(stockOf(offer)).isEqualTo(8);
        assertThat(payments.find(order.payment())).get().isInstanceOf(Payment.Started.class);
    }

    @Test
    void each_guest_order_is_a_person_of_its_own_and_a_shoppers_order_is_hers() {
        var offer = goods.anOffer(1_000, 10);
        var sara = people.shopper().subject();

        var asGuest = shopping.placed(offer).subject();
        var again = shopping.placed(offer).subject();
        var asHerself = shopping.placed(
                shopping.placement(shopping.cart(Map.of(offer, 1)), Optional.of(sara), Shopping.sara()));

        assertThat(asGuest).isPresent().isNotEqualTo(again);
        assertThat(asHerself.subject()).contains(sara);
        assertThat(orders.numbersOf(sara)).containsExactly(asHerself.number());
    }

    @Test
    void two_merchants_get_a_part_each_and_every_sum_is_exact() {
        var nakhil = goods.merchant();
        var oud = goods.merchant();
        var shelf = goods.section();
        var dates = goods.offer(goods.product(nakhil, shelf, "تمر سكري", "Sukkari dates"), nakhil, 399, 50);
        var honey = goods.offer(goods.product(nakhil, shelf, "عسل سدر", "Sidr honey"), nakhil, 1_995, 50);
        var perfume = goods.offer(goods.product(oud, shelf, "دهن عود", "Oud oil"), oud, 25_999, 50);
        var cart = shopping.cart(Map.of(dates, 1, honey, 1, perfume, 1));

        var order = shopping.placed(withShipping(shopping.placement(cart), Map.of()));

        assertThat(order.parts()).hasSize(2);
        var first = order.partOf(nakhil).orElseThrow();
        assertThat(first.items()).isEqualTo(Money.halalas(2_394));
        assertThat(first.shipping().price()).isEqualTo(Money.halalas(1_800));
        assertThat(vatOf(first)).containsExactlyInAnyOrder(Money.halalas(52), Money.halalas(260));
        assertThat(first.vat()).isEqualTo(Money.halalas(52 + 260 + 235));
        var second = order.partOf(oud).orElseThrow();
        assertThat(second.shipping().price()).isEqualTo(Money.halalas(0));
        assertThat(second.vat()).isEqualTo(Money.halalas(3_391));
        assertThat(order.total()).isEqualTo(Money.halalas(2_394 + 1_800 + 25_999));
        assertThat(order.vat()).isEqualTo(Money.halalas(52 + 260 + 235 + 3_391));
        assertThat(first.seller()).isEqualTo(SellerOfRecord.STORE);
    }

    @Test
    void each_merchants_part_travels_as_it_was_chosen() {
        var offer = goods.anOffer(25_000, 5);
        var merchant = offers.of(List.of(offer)).get(offer).merchant();
        var cart = shopping.cart(Map.of(offer, 1));
        var express = quotes.of(cart, Map.of(merchant, ShippingKind.EXPRESS), "riyadh")
                .total();

        var order = shopping.placed(
                withShipping(withTotal(shopping.placement(cart), express), Map.of(merchant, "express")));

        assertThat(order.shipping()).isEqualTo(Money.halalas(3_500));
        assertThat(order.parts().getFirst().shipping().kind()).isEqualTo(ShippingKind.EXPRESS);
    }

    @Test
    void names_and_prices_stay_as_they_were() {
        var offer = goods.anOffer(5_000, 5);
        var order = shopping.placed(offer);

        offers.reprice(offer, Asking.regular(Money.halalas(9_000)));

        var line = orders.find(order.number())
                .orElseThrow()
                .parts()
                .getFirst()
                .lines()
                .getFirst();
        assertThat(line.unitPrice()).isEqualTo(Money.halalas(5_000));
        assertThat(line.product().ar()).isEqualTo("تمر للتجربة");
    }

    @Test
    void another_ones_link_opens_nothing() {
        var offer = goods.anOffer(1_000, 5);
        var mine = placed(checkout.place(shopping.placement(shopping.cart(Map.of(offer, 1)))));
        var hers = placed(checkout.place(shopping.placement(shopping.cart(Map.of(offer, 1)))));

        assertThat(orders.find(hers.number(), mine.secret())).isEmpty();
        assertThat(orders.find(hers.number(), hers.secret())).isPresent();
    }

    private int stockOf(OfferId offer) {
        return offers.of(List.of(offer)).get(offer).stock();
    }

    private static List<Money> vatOf(MerchantOrder part) {
        return part.lines().stream().map(LineItem::vat).toList();
    }

    private static PlacementResult.Placed placed(PlacementResult result) {
        assertThat(result).isInstanceOf(PlacementResult.Placed.class);
        return (PlacementResult.Placed) result;
    }

    private static Placement withShipping(
            Placement placement, Map<org.mukhtalif.store.merchants.MerchantId, String> shipping) {
        return new Placement(
                placement.cart(),
                placement.shopper(),
                placement.delivery(),
                shipping,
                placement.payment(),
                placement.acceptedTerms(),
                placement.shownTotal(),
                placement.key(),
                placement.language());
    }

    private static Placement withTotal(Placement placement, Money total) {
        return new Placement(
                placement.cart(),
                placement.shopper(),
                placement.delivery(),
                placement.shipping(),
                placement.payment(),
                placement.acceptedTerms(),
                total,
                placement.key(),
                placement.language());
    }
}
