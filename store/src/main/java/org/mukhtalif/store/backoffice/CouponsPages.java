package org.mukhtalif.store.backoffice;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.promotions.Benefit;
import org.mukhtalif.store.promotions.Coupon;
import org.mukhtalif.store.promotions.CouponId;
import org.mukhtalif.store.promotions.CouponRefusal;
import org.mukhtalif.store.promotions.Coupons;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.LongList;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page of the coupons.
@Component
class CouponsPages {

    static final int ROWS = 200;

    private static final LongList COUPONS = new LongList("/staff/coupons", "coupons", ROWS);
    private static final List<String> FIELDS = List.of(
            "code",
            "benefit",
            "share",
            "most",
            "amount",
            "minimum",
            "merchant",
            "category",
            "by-store",
            "from",
            "until",
            "most-uses",
            "most-each");

    private final Coupons coupons;
    private final Merchants merchants;
    private final Categories categories;
    private final Clock clock;

    CouponsPages(Coupons coupons, Merchants merchants, Categories categories, Clock clock) {
        this.coupons = coupons;
        this.merchants = merchants;
        this.categories = categories;
        this.clock = clock;
    }

    /// @param before the coupon with which the page before ended
    CouponsPage show(CouponForm form, Optional<CouponId> before, Role role, Words words) {
        return new CouponsPage(
                StaffLinks.of(role, words),
                COUPONS.piece(
                        coupons.newest(before, COUPONS.sought()), before, Coupon::id, coupon -> row(coupon, words)),
                FIELDS.stream().collect(toMap(Function.identity(), form::of)),
                FIELDS.stream()
                        .flatMap(field -> Stream.ofNullable(form.faults().get(field))
                                .map(fault -> new FieldError(field, words.of(fault))))
                        .toList(),
                merchants.all().stream()
                        .map(each ->
                                new Choice(each.id().toString(), each.name().in(words.locale())))
                        .toList(),
                categories.tops().stream()
                        .flatMap(top -> Stream.concat(Stream.of(top), categories.childrenOf(top.id()).stream()))
                        .map(each -> new Choice(Long.toString(each.id().value()), pathTo(each.id(), words)))
                        .toList());
    }

    private String pathTo(CategoryId category, Words words) {
        return categories.pathTo(category).stream()
                .map(each -> each.name().in(words.locale()))
                .collect(joining(" ‹ "));
    }

    private CouponsPage.Row row(Coupon coupon, Words words) {
        var closed = coupon.closed(clock.instant());
        var over = coupon.isOver(clock.instant());
        return new CouponsPage.Row(
                coupon.code().value(),
                what(coupon.benefit(), words),
                terms(coupon, words),
                bearer(coupon, words),
                period(coupon, words),
                coupon.terms()
                        .mostUses()
                        .map(most -> words.of("backoffice.coupons.uses-of", coupon.uses(), most))
                        .orElseGet(() -> words.number(coupon.uses())),
                words.of("backoffice.coupons.state."
                        + closed.map(CouponRefusal::key).orElse("open")),
                closed.isEmpty() ? "palm" : "",
                over ? null : "/staff/coupons/" + coupon.id() + "/end");
    }

    private static String what(Benefit benefit, Words words) {
        return switch (benefit) {
            case Benefit.Share(var share, var most)
            when most.isPresent() -> words.of("backoffice.coupons.what.share-most", percent(share), most.get());
            case Benefit.Share(var share, var _) -> words.of("backoffice.coupons.what.share", percent(share));
            case Benefit.Amount(var amount) -> words.of("backoffice.coupons.what.amount", amount);
            case Benefit.FreeShipping _ -> words.of("backoffice.coupons.what.free-shipping");
        };
    }

    private String terms(Coupon coupon, Words words) {
        var terms = coupon.terms();
        var said = new ArrayList<String>();
        terms.merchant()
                .flatMap(merchants::find)
                .ifPresent(each ->
                        said.add(words.of("backoffice.coupons.only", each.name().in(words.locale()))));
        terms.category()
                .flatMap(id -> categories.find(new CategoryId(id)))
                .ifPresent(each ->
                        said.add(words.of("backoffice.coupons.only", each.name().in(words.locale()))));
        Optional.of(terms.minimum())
                .filter(minimum -> !minimum.isZero())
                .ifPresent(minimum -> said.add(words.of("backoffice.coupons.from-minimum", minimum)));
        terms.mostEach().ifPresent(most -> said.add(words.counted("backoffice.coupons.each", most)));
        return said.stream().collect(joining(" · "));
    }

    private static String bearer(Coupon coupon, Words words) {
        int points = coupon.byStore().basisPoints();
        if (points == 10_000) return words.of("backoffice.coupons.store-bears");
        return points == 0
                ? words.of("backoffice.coupons.merchant-bears")
                : words.of("backoffice.coupons.both-bear", percent(coupon.byStore()));
    }

    private static String period(Coupon coupon, Words words) {
        var from = words.date(coupon.terms().from());
        return coupon.terms()
                .until()
                .map(until -> words.of("backoffice.coupons.period", from, words.date(lastMoment(until))))
                .orElseGet(() -> words.of("backoffice.coupons.period-open", from));
    }

    private static Instant lastMoment(Instant until) {
        return until.minusMillis(1);
    }

    /// Basis points as people write a share, such as 12.5.
    private static String percent(Percentage share) {
        return java.math.BigDecimal.valueOf(share.basisPoints(), 2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
