package org.mukhtalif.store.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Reading_what_was_typed_as_money {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.50 | 1250",
                "12,50 | 1250",
                "12,5 | 1250",
                "١٢٫٥٠ | 1250",
                "١٢،٥٠ | 1250",
                "12٫50 | 1250",
                "0,75 | 75",
                "0,750 | 75",
                "1,250 | 125000",
                "١٬٢٥٠ | 125000",
                "١٬٢٥٠٫٧٥ | 125075",
                "1,250.75 | 125075",
                "1.250,75 | 125075",
                "1 250,75 ر.س | 125075",
                "1 250.75 SAR | 125075",
                "1,234,567.89 | 123456789",
                "1.234.567,89 | 123456789",
                "SAR 75.5 | 7550",
                "75 ر.س | 7500",
                "٧٥ ريال | 7500",
                "1250 | 125000",
                "10.555 | 1056",
                "0 | 0"
            })
    void a_comma_before_one_or_two_digits_is_a_decimal_comma(String typed, String halalas) {
        assertThat(read(typed)).isEqualTo(halalas);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12,5000",
                "12,",
                ",50",
                ".50",
                "12.",
                "1,25,000",
                "12,50,00",
                "12,50.5",
                "1.250.5",
                "1,250,75",
                "1٬25",
                "12٬50",
                "1٬250,000",
                "1,250٬000",
                "0,250,000",
                "12 50",
                "1 2 3",
                "1,,250",
                "1..5",
                "-5",
                "1e3",
                "12,50,",
                "00,123",
                "٫٥",
                "",
                " ",
                "SAR",
                "غير محدد",
                "1234567890",
                "12'50",
                "½"
            })
    void what_could_be_two_amounts_or_is_none_is_refused(String typed) {
        assertThat(read(typed)).isEqualTo("nothing");
    }

    /// Every amount, written in each way that a till, a list or a hand writes it, is read as that amount.
    @Test
    void every_way_of_writing_an_amount_reads_as_that_amount() {
        var random = new Random(20_261_128);
        for (int turn = 0; turn < 20_000; turn++) {
            long halalas = random.nextLong(random.nextBoolean() ? 100_000L : 99_999_999_999L);
            for (var way : WAYS)
                assertThat(read(way.apply(written(halalas))))
                        .as("%d halalas as %s", halalas, way.apply(written(halalas)))
                        .isEqualTo(Long.toString(halalas));
        }
    }

    private static final List<UnaryOperator<String>> WAYS = List.of(
            grouped -> grouped,
            grouped -> grouped.replace(",", ""),
            grouped -> grouped.replace(",", "").replace('.', ','),
            grouped -> grouped.replace(',', ' '),
            grouped -> grouped.replace(',', '\u00A0'),
            grouped -> grouped.replace(',', '٬').replace('.', '٫'),
            grouped -> arabic(grouped.replace(',', '٬').replace('.', '٫')),
            grouped -> grouped.replace(',', '-').replace('.', ',').replace('-', '.'),
            grouped -> arabic(grouped.replace(",", "").replace('.', '،')) + " ر.س",
            grouped -> "SAR " + grouped);

    private static String written(long halalas) {
        return String.format(Locale.ROOT, "%,d.%02d", halalas / 100, halalas % 100);
    }

    private static String arabic(String digits) {
        var text = new StringBuilder();
        digits.chars()
                .forEach(letter -> text.append((char) (letter >= '0' && letter <= '9' ? letter - '0' + '٠' : letter)));
        return text.toString();
    }

    private static String read(String typed) {
        return TypedAmount.of(typed)
                .map(amount -> Long.toString(amount.money().minorUnits()))
                .orElse("nothing");
    }
}
