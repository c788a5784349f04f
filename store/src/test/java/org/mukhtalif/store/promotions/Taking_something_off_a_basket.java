package org.mukhtalif.store.promotions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Discount;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Taking_something_off_a_basket {

    private static final MerchantId NAKHIL = new MerchantId(1);
    private static final MerchantId MATBAKH = new MerchantId(2);
    private static final Percentage ALL = Percentage.of("100");

    @Test
    void an_amount_is_shared_by_largest_remainder() {
        assertThat(off(new Benefit.Amount(Money.halalas(1_000)), ALL, of(NAKHIL, 3_333, 3_333, 3_334)))
                .containsExactly(333L, 333L, 334L);
        assertThat(off(new Benefit.Amount(Money.halalas(1)), ALL, of(NAKHIL, 500, 500, 500)))
                .containsExactly(1L, 0L, 0L);
    }

    @Test
    void a_share_is_rounded_once_for_all_goods_and_stops_at_its_limit() {
        var tenth = new Benefit.Share(Percentage.of("10"), Optional.empty());
        assertThat(off(tenth, ALL, of(NAKHIL, 15, 15, 15))).containsExactly(2L, 2L, 1L);
        var limited = new Benefit.Share(Percentage.of("10"), Optional.of(Money.halalas(5_000)));
        assertThat(off(limited, ALL, of(NAKHIL, 40_000, 60_000))).containsExactly(2_000L, 3_000L);
    }

    @Test
    void an_amount_never_takes_more_off_than_the_goods_cost() {
        assertThat(off(new Benefit.Amount(Money.halalas(9_000)), ALL, of(NAKHIL, 100, 7)))
                .containsExactly(100L, 7L);
    }

    @Test
    void what_the_store_bears_is_shared_in_the_same_way_and_is_never_more_than_a_line_lost() {
        var reduced =
                reduced(new Benefit.Amount(Money.halalas(1_001)), Percentage.of("50"), of(NAKHIL, 3_333, 3_333, 3_334));

        assertThat(reduced.lines().stream().map(each -> each.byStore().minorUnits()))
                .containsExactly(167L, 167L, 167L);
        assertThat(reduced.lines().stream().map(each -> each.amount().minorUnits()))
                .containsExactly(334L, 333L, 334L);
    }

    @Test
    void only_the_goods_it_is_for_become_cheaper_and_count_for_its_minimum() {
        var terms = terms(Optional.of(MATBAKH), 500);
        var both = new Basket(
                List.of(
                        new Basket.Line(NAKHIL, Set.of(), Money.halalas(9_000)),
                        new Basket.Line(MATBAKH, Set.of(), Money.halalas(499))),
                Map.of());
        var benefit = new Benefit.Amount(Money.halalas(100));

        assertThat(Discounting.of(benefit, ALL, terms, both))
                .isEqualTo(new CouponEffect.Refused(CouponRefusal.BELOW_MINIMUM));
        assertThat(Discounting.of(benefit, ALL, terms, of(NAKHIL, 9_000)))
                .isEqualTo(new CouponEffect.Refused(CouponRefusal.OTHER_GOODS));
        assertThat(Discounting.of(benefit, ALL, terms(Optional.of(MATBAKH), 499), both))
                .isInstanceOfSatisfying(
                        CouponEffect.Reduced.class,
                        reduced -> assertThat(reduced.lines())
                                .containsExactly(Discount.NONE, new Discount(Money.halalas(100), Money.halalas(100))));
    }

    @Test
    void free_shipping_of_what_is_free_already_takes_nothing_off() {
        var lines = of(NAKHIL, 5_000).lines();
        var terms = terms(Optional.empty(), 0);

        assertThat(Discounting.of(
                        new Benefit.FreeShipping(), ALL, terms, new Basket(lines, Map.of(NAKHIL, Money.halalas(0)))))
                .isEqualTo(new CouponEffect.Refused(CouponRefusal.NOTHING_OFF));
        assertThat(Discounting.of(
                        new Benefit.FreeShipping(),
                        ALL,
                        terms,
                        new Basket(lines, Map.of(NAKHIL, Money.halalas(1_800)))))
                .isInstanceOfSatisfying(
                        CouponEffect.Reduced.class,
                        reduced -> assertThat(reduced.shipping())
                                .containsEntry(NAKHIL, new Discount(Money.halalas(1_800), Money.halalas(1_800))));
    }

    @Test
    void a_code_is_the_same_in_any_letter_case_and_with_arabic_digits() {
        assertThat(CouponCode.of(" tamr٣٠ ")).contains(new CouponCode("TAMR30"));
        assertThat(CouponCode.of("رمضان")).contains(new CouponCode("رمضان"));
        assertThat(CouponCode.of("ab")).isEmpty();
        assertThat(CouponCode.of("a b c")).isEmpty();
        assertThat(CouponCode.of("x".repeat(25))).isEmpty();
    }

    private static Basket of(MerchantId merchant, long... listed) {
        return new Basket(
                LongStream.of(listed)
                        .mapToObj(price -> new Basket.Line(merchant, Set.of(), Money.halalas(price)))
                        .toList(),
                Map.of());
    }

    private static List<Long> off(Benefit benefit, Percentage byStore, Basket basket) {
        return reduced(benefit, byStore, basket).lines().stream()
                .map(each -> each.amount().minorUnits())
                .toList();
    }

    private static CouponEffect.Reduced reduced(Benefit benefit, Percentage byStore, Basket basket) {
        return (CouponEffect.Reduced) Discounting.of(benefit, byStore, terms(Optional.empty(), 0), basket);
    }

    private static CouponTerms terms(Optional<MerchantId> merchant, long minimum) {
        return new CouponTerms(
                merchant,
                Optional.empty(),
                Money.halalas(minimum),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
