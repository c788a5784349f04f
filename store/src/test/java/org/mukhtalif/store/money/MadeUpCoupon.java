package org.mukhtalif.store.money;

import static org.mukhtalif.store.money.OneCart.units;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.checkout.TestPricing;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.promotions.Basket;
import org.mukhtalif.store.promotions.Benefit;
import org.mukhtalif.store.promotions.CouponEffect;
import org.mukhtalif.store.promotions.CouponTerms;
import org.mukhtalif.store.promotions.Discounting;

/// Some coupon on the parts of a cart, compared with what the oracle takes off.
final class MadeUpCoupon {

    private final OneCart cart;

    MadeUpCoupon(OneCart cart) {
        this.cart = cart;
    }

    /// The same parts with a coupon, compared with what the oracle takes off.
    List<MerchantOrder> reduced(List<MerchantOrder> plain) {
        if (cart.random().nextInt(3) == 0) return plain;
        var benefit = benefit();
        int byStore = cart.random().nextInt(10_001);
        boolean onlyOne = cart.random().nextInt(3) == 0;
        var only = onlyOne ? Optional.of(plain.getFirst().merchant()) : Optional.<MerchantId>empty();
        var terms = new CouponTerms(
                only,
                Optional.empty(),
                Money.halalas(0),
                cart.at(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var basket = new Basket(
                plain.stream()
                        .flatMap(part -> part.lines().stream()
                                .map(line -> new Basket.Line(part.merchant(), Set.of(), line.listed())))
                        .toList(),
                shippings(plain));
        if (!(Discounting.of(benefit, new Percentage(byStore), terms, basket) instanceof CouponEffect.Reduced reduced))
            return plain;
        compare(benefit, byStore, onlyOne, plain, reduced);
        return applied(plain, reduced);
    }

    private static Map<MerchantId, Money> shippings(List<MerchantOrder> parts) {
        var shippings = new HashMap<MerchantId, Money>();
        parts.forEach(part -> shippings.put(part.merchant(), part.shipping().listed()));
        return shippings;
    }

    private Benefit benefit() {
        return switch (cart.random().nextInt(3)) {
            case 0 ->
                new Benefit.Share(
                        new Percentage(1 + cart.random().nextInt(10_000)),
                        cart.random().nextBoolean()
                                ? Optional.of(Money.halalas(1 + cart.random().nextInt(20_000)))
                                : Optional.empty());
            case 1 -> new Benefit.Amount(Money.halalas(1 + cart.random().nextInt(150_000)));
            default -> new Benefit.FreeShipping();
        };
    }

    private void compare(
            Benefit benefit, int byStore, boolean onlyOne, List<MerchantOrder> plain, CouponEffect.Reduced reduced) {
        var first = plain.getFirst().merchant();
        var weights = plain.stream()
                .flatMapToLong(part -> part.lines().stream()
                        .mapToLong(line -> onlyOne && !part.merchant().equals(first) ? 0 : units(line.listed())))
                .toArray();
        long goods = java.util.Arrays.stream(weights).sum();
        long off = switch (benefit) {
            case Benefit.Share(var share, var most) ->
                Math.min(
                        ExactOracle.share(goods, share.basisPoints()),
                        most.map(Money::minorUnits).orElse(Long.MAX_VALUE));
            case Benefit.Amount(var amount) -> Math.min(units(amount), goods);
            case Benefit.FreeShipping _ -> 0;
        };
        var shares = ExactOracle.shared(off, weights);
        var ofStore = ExactOracle.shared(ExactOracle.share(off, byStore), shares);
        for (int place = 0; place < shares.length; place++) {
            cart.same(units(reduced.lines().get(place).amount()), shares[place], "the discount of a line");
            cart.same(units(reduced.lines().get(place).byStore()), ofStore[place], "the store's part of it");
        }
        long free = reduced.shipping().values().stream()
                .mapToLong(discount -> units(discount.amount()))
                .sum();
        long shipping = benefit instanceof Benefit.FreeShipping
                ? plain.stream()
                        .filter(part -> !onlyOne || part.merchant().equals(first))
                        .mapToLong(part -> units(part.shipping().listed()))
                        .sum()
                : 0;
        cart.same(free, shipping, "the shipping that is free");
    }

    private List<MerchantOrder> applied(List<MerchantOrder> plain, CouponEffect.Reduced reduced) {
        var pricing = new TestPricing(cart.at());
        var discounts = reduced.lines().iterator();
        return plain.stream()
                .map(part -> new MerchantOrder(
                        part.merchant(),
                        part.seller(),
                        part.lines().stream()
                                .map(line -> pricing.reduced(line, discounts.next()))
                                .toList(),
                        pricing.reduced(
                                part.shipping(), reduced.shipping().getOrDefault(part.merchant(), Discount.NONE)),
                        part.state()))
                .toList();
    }
}
