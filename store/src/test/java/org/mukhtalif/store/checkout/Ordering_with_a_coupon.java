package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.cart.AskedQuantity;
import org.mukhtalif.store.money.Discount;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.promotions.Benefit;
import org.mukhtalif.store.promotions.CouponCode;
import org.mukhtalif.store.promotions.CouponRefusal;

@StoreTest
class Ordering_with_a_coupon extends CouponOrders {

    @Test
    void the_order_costs_what_the_cart_showed_and_names_the_coupon() {
        var cart = cart(3_333, 3_333);
        var code = made.of(new Benefit.Amount(Money.halalas(1_000)));
        enter(cart, code.toLowerCase(java.util.Locale.ROOT));

        var order = shopping.placed(shopping.placement(cart));

        assertThat(order.coupon()).contains(code);
        assertThat(order.discount()).isEqualTo(new Discount(Money.halalas(1_000), Money.halalas(1_000)));
        assertThat(order.total()).isEqualTo(Money.halalas(6_666 - 1_000 + 3_600));
        assertThat(order.parts())
                .allSatisfy(part -> assertThat(part.lines()).allSatisfy(line -> {
                    assertThat(line.total()).isEqualTo(Money.halalas(2_833));
                    assertThat(line.vat()).isEqualTo(Money.halalas(370));
                }));
        assertThat(payments.find(order.payment()))
                .get()
                .satisfies(payment -> assertThat(payment.due()).isEqualTo(order.total()));
        assertThat(uses(code)).isEqualTo(1);
    }

    @Test
    void free_shipping_takes_the_standard_price_off_each_merchants_shipping() {
        var cart = cart(3_333, 3_333);
        enter(cart, made.of(new Benefit.FreeShipping()));

        var order = shopping.placed(shopping.placement(cart));

        assertThat(order.shipping()).isEqualTo(Money.halalas(3_600));
        assertThat(order.total()).isEqualTo(Money.halalas(6_666));
        assertThat(order.parts())
                .allSatisfy(part ->
                        assertThat(part.vat()).isEqualTo(part.lines().getFirst().vat()));
    }

    @Test
    void what_takes_nothing_off_is_refused_with_its_reason_and_not_kept() {
        var cart = cart(3_333);
        var later = terms(Duration.ofDays(1), Optional.empty(), 0);
        var over = terms(Duration.ofDays(-2), Optional.of(Duration.ofDays(-1)), 0);
        var dear = terms(Duration.ZERO, Optional.empty(), 3_334);

        assertThat(refusal(cart, "NOSUCH")).contains(CouponRefusal.UNKNOWN);
        assertThat(refusal(cart, "no such code!")).contains(CouponRefusal.UNKNOWN);
        assertThat(refusal(cart, coupon(later))).contains(CouponRefusal.NOT_YET);
        assertThat(refusal(cart, coupon(over))).contains(CouponRefusal.OVER);
        assertThat(refusal(cart, coupon(dear))).contains(CouponRefusal.BELOW_MINIMUM);
        assertThat(quotes.of(cart, Map.of(), "riyadh").coupon()).isEmpty();
    }

    @Test
    void one_that_ends_before_the_order_is_told_and_never_dropped_silently() {
        var cart = cart(3_333);
        var code = made.tenth(null, null);
        enter(cart, code);
        var placement = shopping.placement(cart);

        coupons.end(coupons.find(new CouponCode(code)).orElseThrow().id());

        assertThat(checkout.place(placement))
                .isEqualTo(new PlacementResult.CouponRefused(CouponRefusal.OVER, Money.halalas(0)));
        assertThat(quotes.of(cart, Map.of(), "riyadh").total()).isEqualTo(Money.halalas(3_333 + 1_800));
    }

    @Test
    void a_price_that_changes_meanwhile_is_told_before_the_coupon_takes_from_it() {
        var offer = goods.anOffer(3_333, 5);
        var cart = shopping.cart(Map.of(offer, 1));
        enter(cart, made.tenth(null, null));
        var placement = shopping.placement(cart);

        carts.change(cart, offer, new AskedQuantity(2));

        assertThat(checkout.place(placement)).isInstanceOf(PlacementResult.TotalChanged.class);
    }

    @Test
    void it_is_given_back_once_every_part_was_called_off() {
        var code = made.tenth(1, 1);
        var order = ordered(code, cart(3_333, 3_333));
        assertThat(refusal(cart(3_333), code)).contains(CouponRefusal.USED_UP);

        cancellations.cancel(order.number(), order.merchants().getFirst());
        assertThat(uses(code)).isEqualTo(1);
        cancellations.cancel(order.number(), order.merchants().getLast());

        assertThat(uses(code)).isZero();
        assertThat(marks(order)).isEqualTo(2);
        assertThat(ordered(code, cart(3_333)).coupon()).contains(code);
    }

    @Test
    void calling_an_unpaid_order_off_gives_it_back() {
        var code = made.tenth(1, null);
        var cart = cart(3_333);
        enter(cart, code);
        var order = shopping.placed(Shopping.paid("online", shopping.placement(cart)));

        assertThat(cancellations.callOffUnpaid(order.number())).isTrue();

        assertThat(uses(code)).isZero();
    }

    @Test
    void an_order_may_cost_nothing_at_all() {
        var cart = cart(25_000);
        enter(cart, made.of(new Benefit.Amount(Money.halalas(30_000))));

        var order = shopping.placed(shopping.placement(cart));
        shopping.delivered(order.number(), order.merchants().getFirst());

        assertThat(order.total()).isEqualTo(Money.halalas(0));
        assertThat(order.vat()).isEqualTo(Money.halalas(0));
    }
}
