package org.mukhtalif.store.checkout;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.cart.Cart;
import org.mukhtalif.store.money.Discount;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.PaymentFee;
import org.mukhtalif.store.promotions.Coupon;

/// What a cart would cost now, by merchant, in merchant order.
///
/// @param fee for the chosen way of paying
/// @param coupon the coupon of the cart, also one that takes nothing off
/// @param problems what changed since the lines were put in, in the cart's order
public record Quote(
        Cart cart,
        List<MerchantQuote> merchants,
        PaymentFee fee,
        Optional<QuotedCoupon> coupon,
        List<QuoteProblem> problems) {

    public Quote {
        merchants = List.copyOf(merchants);
        problems = List.copyOf(problems);
    }

    /// The same with a fee for the way of paying.
    Quote with(PaymentFee fee) {
        return new Quote(cart, merchants, fee, coupon, problems);
    }

    /// The same with a coupon.
    Quote with(QuotedCoupon coupon) {
        return new Quote(cart, merchants, fee, Optional.of(coupon), problems);
    }

    /// The coupon that takes something off.
    Optional<Coupon> usedCoupon() {
        return coupon.flatMap(QuotedCoupon::applied);
    }

    /// Nothing in it can be ordered.
    public boolean isEmpty() {
        return merchants.isEmpty();
    }

    /// It can be ordered as it stands: of every line there are pieces enough.
    public boolean isOrderable() {
        return !isEmpty() && shortage().isEmpty();
    }

    public List<MerchantOrder> parts() {
        return merchants.stream().map(MerchantQuote::part).toList();
    }

    /// What the goods cost before anything is taken off.
    public Money items() {
        return sum(merchants.stream().map(quote -> quote.part().items()).toList());
    }

    /// What the shipping costs before anything is taken off.
    public Money shipping() {
        return sum(merchants.stream()
                .map(quote -> quote.part().shipping().listed())
                .toList());
    }

    /// What is taken off goods and shipping.
    public Discount discount() {
        return merchants.stream().map(quote -> quote.part().discount()).reduce(Discount.NONE, Discount::plus);
    }

    public Money total() {
        return sum(merchants.stream().map(quote -> quote.part().total()).toList())
                .plus(fee.price());
    }

    public Money vat() {
        return sum(merchants.stream().map(quote -> quote.part().vat()).toList()).plus(fee.vat());
    }

    /// The first line of which too few pieces are left, if there is one.
    Optional<QuoteProblem.TooFew> shortage() {
        return first(QuoteProblem.TooFew.class);
    }

    Optional<QuoteProblem.PriceChanged> priceChange() {
        return first(QuoteProblem.PriceChanged.class);
    }

    private <P extends QuoteProblem> Optional<P> first(Class<P> kind) {
        return problems.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts, Money.SAR);
    }
}
