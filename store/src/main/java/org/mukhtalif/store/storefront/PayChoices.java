package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.checkout.CouponEntry;
import org.mukhtalif.store.checkout.Destinations;
import org.mukhtalif.store.checkout.PayableQuotes;
import org.mukhtalif.store.checkout.Quote;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Which ways of paying a cart can take, which one is chosen, and what the cart costs that way.
@Component
class PayChoices {

    private final PayableQuotes quotes;
    private final CouponEntry coupons;
    private final Destinations destinations;

    PayChoices(PayableQuotes quotes, CouponEntry coupons, Destinations destinations) {
        this.quotes = quotes;
        this.coupons = coupons;
        this.destinations = destinations;
    }

    Priced of(CartSecret cart, CheckoutForm form, Words words) {
        var city = destinations.key(form.delivery().city());
        var plain = quotes.of(cart, form.ways(), Optional.empty(), city);
        if (plain.isEmpty()) return new Priced(plain, List.of());
        var offered = quotes.ways(plain, city, form.another().isPresent());
        var chosen = PaymentMethod.of(form.payment()).filter(offered::contains).or(() -> unasked(offered));
        return new Priced(
                quotes.priced(plain, chosen),
                offered.stream()
                        .map(method ->
                                choice(method, chosen.filter(method::equals).isPresent(), words))
                        .toList());
    }

    /// The cart has no coupon from now on.
    void withoutCoupon(CartSecret cart) {
        coupons.leave(cart);
    }

    /// What is chosen before anybody chose: nothing that costs a fee.
    private Optional<PaymentMethod> unasked(List<PaymentMethod> offered) {
        return offered.stream()
                .filter(PaymentMethod::isPaidOnDelivery)
                .filter(method -> quotes.fee(method).isNothing())
                .findFirst()
                .or(() -> offered.stream().findFirst());
    }

    private PayChoice choice(PaymentMethod method, boolean chosen, Words words) {
        var fee = quotes.fee(method);
        return new PayChoice(
                method.key(),
                words.of("storefront.payment." + method.key()),
                words.of("storefront.payment." + method.key() + ".text"),
                fee.isNothing() ? null : fee.price(),
                chosen);
    }

    record Priced(Quote quote, List<PayChoice> ways) {}
}
