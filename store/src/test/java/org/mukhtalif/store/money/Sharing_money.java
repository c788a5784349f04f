package org.mukhtalif.store.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Sharing_money {

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "4, 1",
        "399, 52",
        "1995, 260",
        "4999, 652",
        "10000, 1304",
        "25999, 3391",
        "100000, 13043",
        "0, 0",
        "-399, -52"
    })
    void the_tax_in_a_price_is_rounded_half_up(long gross, long vat) {
        assertThat(Percentage.of("15").includedIn(Money.halalas(gross))).isEqualTo(Money.halalas(vat));
    }

    @Test
    void commission_is_rounded_half_up_and_taxed_apart() {
        var commission = Percentage.of("12.5").of(Money.halalas(3_333));
        assertThat(commission).isEqualTo(Money.halalas(417));
        assertThat(Percentage.of("15").of(commission)).isEqualTo(Money.halalas(63));
    }

    @Test
    void the_largest_remainder_gets_what_is_left() {
        assertThat(shares(1_000, 3_333, 3_333, 3_334)).containsExactly(333L, 333L, 334L);
    }

    @Test
    void among_equal_remainders_the_first_gets_it() {
        assertThat(shares(1, 5, 5, 5)).containsExactly(1L, 0L, 0L);
    }

    @Test
    void what_is_given_back_is_shared_like_what_was_taken() {
        assertThat(shares(-1_000, 3_333, 3_333, 3_334)).containsExactly(-333L, -333L, -334L);
    }

    @Test
    void shares_add_up_to_the_whole() {
        for (long amount = 0; amount < 500; amount++)
            assertThat(shares(amount, 7, 0, 13, 1, 29).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(amount);
    }

    @Test
    void nothing_can_be_shared_over_nothing() {
        assertThatThrownBy(() -> shares(1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_rate_of_the_tax_depends_on_the_day() {
        assertThat(VatRates.on(LocalDate.of(2017, 12, 31))).isEqualTo(Percentage.of("0"));
        assertThat(VatRates.on(LocalDate.of(2020, 6, 30))).isEqualTo(Percentage.of("5"));
        assertThat(VatRates.on(LocalDate.of(2020, 7, 1))).isEqualTo(Percentage.of("15"));
    }

    private static List<Long> shares(long amount, long... weights) {
        return Money.halalas(amount)
                .sharedOver(Arrays.stream(weights).mapToObj(Money::halalas).toList())
                .stream()
                .map(Money::minorUnits)
                .toList();
    }
}
