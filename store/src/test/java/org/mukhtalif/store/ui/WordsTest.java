package org.mukhtalif.store.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mukhtalif.store.money.Money;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsTest {

    /// 16:05 on 22 November 2026 in Riyadh.
    private static final Instant NOW = Instant.parse("2026-11-22T13:05:00Z");

    private final Vocabulary vocabulary = Vocabulary.load(ZoneId.of("Asia/Riyadh"), Clock.fixed(NOW, ZoneId.of("UTC")));
    private final Words arabic = vocabulary.in(Language.ARABIC);
    private final Words english = vocabulary.in(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "SAR, 18500, 185.00",
        "SAR, 1, 0.01",
        "SAR, 0, 0.00",
        "SAR, 123456789, '1,234,567.89'",
        "KWD, 1234, 1.234",
        "BHD, 5, 0.005",
        "JPY, 1500, '1,500'"
    })
    void an_amount_has_the_decimals_of_its_currency(String currency, long minorUnits, String shown) {
        assertThat(arabic.amount(new Money(minorUnits, Currency.getInstance(currency))))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"SAR, -5, 0.05", "SAR, -100000, '1,000.00'", "KWD, -1234, 1.234", "JPY, -1500, '1,500'"})
    void below_nothing_the_minus_stands_left_of_the_number_in_both_directions(
            String currency, long minorUnits, String digits) {
        var money = new Money(minorUnits, Currency.getInstance(currency));
        assertThat(english.amount(money)).isEqualTo("−" + digits);
        assertThat(arabic.amount(money)).as("held there by a mark").isEqualTo("\u200e−" + digits);
        assertThat(arabic.sign(money) + arabic.digits(money)).isEqualTo(arabic.amount(money));
        assertThat(english.sign(money.negated())).isEmpty();
    }

    @Test
    void in_a_sentence_the_riyal_stands_left_of_the_number_in_both_directions() {
        assertThat(arabic.money(Money.halalas(18_500))).isEqualTo("185.00 ر.س");
        assertThat(english.money(Money.halalas(18_500))).isEqualTo("SAR 185.00");
        assertThat(arabic.moneyBrief(Money.halalas(20_000))).isEqualTo("200 ر.س");
        assertThat(arabic.moneyBrief(Money.halalas(20_050))).isEqualTo("200.50 ر.س");
    }

    @Test
    void a_day_in_a_paragraph_written_elsewhere_is_read_from_its_beginning() {
        assertThat(arabic.prose("النسخة 2026-11-23 من السياسة")).isEqualTo("النسخة \u20682026-11-23\u2069 من السياسة");
        assertThat(english.prose("Version 2026-11-23")).isEqualTo("Version 2026-11-23");
    }

    @ParameterizedTest
    @CsvSource({
        "0, السلة فارغة",
        "1, قطعة واحدة في السلة",
        "2, قطعتان في السلة",
        "3, 3 قطع في السلة",
        "10, 10 قطع في السلة",
        "11, 11 قطعة في السلة",
        "100, 100 قطعة في السلة",
        "103, 103 قطع في السلة"
    })
    void a_counted_noun_agrees_with_its_number(long pieces, String said) {
        assertThat(arabic.counted("ui.cart.pieces", pieces)).isEqualTo(said);
    }

    @Test
    void english_knows_one_and_many() {
        assertThat(english.counted("ui.ago.minutes", 1)).isEqualTo("1 minute ago");
        assertThat(english.counted("ui.ago.minutes", 12)).isEqualTo("12 minutes ago");
    }

    @Test
    void a_day_is_told_in_both_calendars() {
        assertThat(arabic.dateBoth(NOW)).isEqualTo("22 نوفمبر 2026 · 12 جمادى الآخرة 1448");
        assertThat(english.dateBoth(NOW)).isEqualTo("22 November 2026 · 12 Jumada II 1448");
        assertThat(arabic.weekday(NOW)).isEqualTo("الأحد");
    }

    @Test
    void midnight_is_midnight_in_riyadh() {
        assertThat(arabic.date(Instant.parse("2026-11-22T21:00:00Z"))).isEqualTo("23 نوفمبر 2026");
        assertThat(arabic.time(Instant.parse("2026-11-22T21:00:00Z"))).isEqualTo("00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "PT30S, الآن",
        "PT1M, قبل دقيقة",
        "PT3M, قبل 3 دقائق",
        "PT3H, اليوم 13:05",
        "P1D, أمس 16:05",
        "P3D, الخميس 16:05",
        "P8D, 14 نوفمبر",
        "P400D, 18 أكتوبر 2025"
    })
    void the_past_is_told_as_people_say_it(Duration since, String said) {
        assertThat(arabic.ago(NOW.minus(since))).isEqualTo(said);
    }

    @Test
    void an_address_carries_the_language_once() {
        assertThat(arabic.path("/cart")).isEqualTo("/cart");
        assertThat(english.path("/cart")).isEqualTo("/en/cart");
        assertThat(english.path("/en/cart")).isEqualTo("/en/cart");
        assertThat(english.path("/")).isEqualTo("/en");
        assertThat(english.path("/energy")).isEqualTo("/en/energy");
        assertThat(english.path("https://elsewhere.example")).isEqualTo("https://elsewhere.example");
    }

    @Test
    void foreign_words_in_a_sentence_are_isolated_and_codes_stay_copyable() {
        assertThat(arabic.of("ui.card.added", "Sony WH-1000")).isEqualTo("أُضيف «\u2068Sony WH-1000\u2069» إلى السلة");
        assertThat(arabic.of("ui.card.added", "M-7K3Q92")).isEqualTo("أُضيف «M-7K3Q92» إلى السلة");
        assertThat(arabic.of("ui.card.added", "عسل سدر")).isEqualTo("أُضيف «عسل سدر» إلى السلة");
    }

    @Test
    void numbers_with_dashes_keep_their_order_after_arabic_letters() {
        assertThat(arabic.of("ui.footer.vat", "2026-11-23")).isEqualTo("الرقم الضريبي \u20682026-11-23\u2069");
        assertThat(arabic.of("ui.footer.vat", "300000000000003")).isEqualTo("الرقم الضريبي 300000000000003");
    }

    @Test
    void an_unknown_key_is_shown_as_it_is() {
        assertThat(arabic.of("ui.no-such-key")).isEqualTo("ui.no-such-key");
    }
}
