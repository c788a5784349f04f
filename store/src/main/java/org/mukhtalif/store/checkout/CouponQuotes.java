package org.mukhtalif.store.checkout;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.catalog.ProductSheet;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.promotions.Basket;
import org.mukhtalif.store.promotions.Coupon;
import org.mukhtalif.store.promotions.CouponCode;
import org.mukhtalif.store.promotions.CouponEffect;
import org.mukhtalif.store.promotions.CouponRefusal;
import org.mukhtalif.store.promotions.Coupons;
import org.mukhtalif.store.promotions.Discounting;
import org.springframework.stereotype.Component;

/// Holds a coupon against a quote: what it takes off each line and each shipping, or why it takes nothing off.
@Component
class CouponQuotes {

    private final Coupons coupons;
    private final Products products;
    private final Categories categories;
    private final Clock clock;

    CouponQuotes(Coupons coupons, Products products, Categories categories, Clock clock) {
        this.coupons = coupons;
        this.products = products;
        this.categories = categories;
        this.clock = clock;
    }

    /// @param plain without a discount
    Quote with(String typed, Quote plain) {
        var coupon = CouponCode.of(typed).flatMap(coupons::find);
        if (coupon.isEmpty()) return refused(plain, typed, coupon, CouponRefusal.UNKNOWN);
        var found = coupon.get();
        var closed = found.closed(clock.instant());
        if (closed.isPresent()) return refused(plain, typed, coupon, closed.get());
        return switch (Discounting.of(found.benefit(), found.byStore(), found.terms(), basket(found, plain))) {
            case CouponEffect.Refused(var why) -> refused(plain, typed, coupon, why);
            case CouponEffect.Reduced reduced ->
                Reduction.of(plain, reduced, Pricing.at(clock.instant()))
                        .with(new QuotedCoupon(typed, coupon, Optional.empty()));
        };
    }

    private static Quote refused(Quote plain, String typed, Optional<Coupon> coupon, CouponRefusal why) {
        return plain.with(new QuotedCoupon(typed, coupon, Optional.of(why)));
    }

    /// Categories are asked for only where the coupon asks for them.
    private Basket basket(Coupon coupon, Quote plain) {
        Map<ProductId, Set<Long>> shelves = coupon.terms().category().isPresent() ? shelves(plain) : Map.of();
        return new Basket(
                plain.merchants().stream()
                        .flatMap(group -> group.lines().stream())
                        .map(line -> new Basket.Line(
                                line.offer().merchant(),
                                shelves.getOrDefault(line.offer().product(), Set.of()),
                                line.item().listed()))
                        .toList(),
                plain.merchants().stream()
                        .collect(toMap(group -> group.merchant().id(), MerchantQuote::standardShipping)));
    }

    private Map<ProductId, Set<Long>> shelves(Quote plain) {
        var ids = plain.merchants().stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.offer().product())
                .distinct()
                .toList();
        return products.published(ids).stream()
                .collect(toMap(
                        ProductSheet::id,
                        sheet -> categories.pathTo(sheet.category()).stream()
                                .map(category -> category.id().value())
                                .collect(toSet())));
    }
}
