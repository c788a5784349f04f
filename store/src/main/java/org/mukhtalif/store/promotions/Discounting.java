package org.mukhtalif.store.promotions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Discount;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;

/// Shares a coupon's discount over a basket, by largest remainder in proportion to what the lines cost; and what the
/// store bears of it over the shares in the same way.
public final class Discounting {

    private Discounting() {}

    /// What the coupon does to this basket; that it is open at this moment is not asked here.
    public static CouponEffect of(Benefit benefit, Percentage byStore, CouponTerms terms, Basket basket) {
        var none = new Money(0, terms.minimum().currency());
        var covered = basket.lines().stream()
                .map(line -> terms.coverLine(line) ? line.listed() : none)
                .toList();
        if (basket.lines().stream().noneMatch(terms::coverLine))
            return new CouponEffect.Refused(CouponRefusal.OTHER_GOODS);
        var goods = Money.sum(covered, none.currency());
        if (goods.compareTo(terms.minimum()) < 0) return new CouponEffect.Refused(CouponRefusal.BELOW_MINIMUM);
        return switch (benefit) {
            case Benefit.Share share -> offGoods(share.off(goods), covered, byStore);
            case Benefit.Amount amount -> offGoods(amount.off(goods), covered, byStore);
            case Benefit.FreeShipping _ -> offShipping(basket, terms, byStore);
        };
    }

    private static CouponEffect offGoods(Money off, List<Money> covered, Percentage byStore) {
        return off.isZero()
                ? new CouponEffect.Refused(CouponRefusal.NOTHING_OFF)
                : new CouponEffect.Reduced(borne(off.sharedOver(covered), byStore), Map.of());
    }

    private static CouponEffect offShipping(Basket basket, CouponTerms terms, Percentage byStore) {
        var merchants = basket.lines().stream()
                .filter(terms::coverLine)
                .map(Basket.Line::merchant)
                .distinct()
                .filter(merchant -> !basket.shippingOf(merchant).isZero())
                .sorted(Comparator.comparingLong(MerchantId::value))
                .toList();
        if (merchants.isEmpty()) return new CouponEffect.Refused(CouponRefusal.NOTHING_OFF);
        var shares = borne(merchants.stream().map(basket::shippingOf).toList(), byStore);
        var shipping = new HashMap<MerchantId, Discount>();
        for (int place = 0; place < merchants.size(); place++) shipping.put(merchants.get(place), shares.get(place));
        return new CouponEffect.Reduced(
                basket.lines().stream().map(_ -> Discount.NONE).toList(), shipping);
    }

    private static List<Discount> borne(List<Money> shares, Percentage byStore) {
        var all = Money.sum(shares, shares.getFirst().currency());
        var ofStore = new ArrayList<>(byStore.of(all).sharedOver(shares));
        return IntStream.range(0, shares.size())
                .mapToObj(place -> new Discount(shares.get(place), ofStore.get(place)))
                .toList();
    }
}
