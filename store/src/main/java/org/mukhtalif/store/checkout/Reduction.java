package org.mukhtalif.store.checkout;

import java.util.ArrayList;
import java.util.Iterator;
import org.mukhtalif.store.money.Discount;
import org.mukhtalif.store.promotions.CouponEffect;

/// A quote with a coupon's discounts in its lines and shippings, and the VAT of what is left.
final class Reduction {

    private final Pricing pricing;
    private final CouponEffect.Reduced effect;
    private final Iterator<Discount> discounts;

    private Reduction(CouponEffect.Reduced effect, Pricing pricing) {
        this.pricing = pricing;
        this.effect = effect;
        this.discounts = effect.lines().iterator();
    }

    static Quote of(Quote plain, CouponEffect.Reduced effect, Pricing pricing) {
        var reduction = new Reduction(effect, pricing);
        return new Quote(
                plain.cart(),
                plain.merchants().stream().map(reduction::of).toList(),
                plain.fee(),
                plain.coupon(),
                plain.problems());
    }

    private MerchantQuote of(MerchantQuote group) {
        var lines = new ArrayList<QuotedLine>();
        for (var line : group.lines())
            lines.add(new QuotedLine(line.offer(), line.description(), pricing.reduced(line.item(), discounts.next())));
        var off = effect.shipping().getOrDefault(group.merchant().id(), Discount.NONE);
        var part = group.part();
        return new MerchantQuote(
                group.merchant(),
                lines,
                group.delivery(),
                pricing.part(part.merchant(), part.seller(), lines, pricing.reduced(part.shipping(), off)));
    }
}
