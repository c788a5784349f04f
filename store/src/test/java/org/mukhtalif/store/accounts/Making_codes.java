package org.mukhtalif.store.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mukhtalif.privacy.datainventory.PersonalText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Making_codes {

    private static final SecondFactorKey KEY = new SecondFactorKey(
            new PersonalText(Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII))));

    /// The last six digits of the table in RFC 6238, appendix B.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void they_are_those_of_the_standard(long second, String code) {
        assertThat(KEY.codeAt(second / 30)).isEqualTo(code);
        assertThat(KEY.stepOf(new PersonalText(code), Instant.ofEpochSecond(second)))
                .hasValue(second / 30);
    }

    @Test
    void a_code_is_good_half_a_minute_early_or_late_and_no_longer() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        var code = new PersonalText("081804");
        assertThat(KEY.stepOf(code, now.plusSeconds(30))).isPresent();
        assertThat(KEY.stepOf(code, now.minusSeconds(30))).isPresent();
        assertThat(KEY.stepOf(code, now.plusSeconds(60))).isEmpty();
        assertThat(KEY.stepOf(code, now.minusSeconds(60))).isEmpty();
    }

    @Test
    void letters_and_digits_lead_back_to_the_same_bytes() {
        for (int length = 0; length < 30; length++) {
            var bytes = new byte[length];
            for (int i = 0; i < length; i++) bytes[i] = (byte) (i * 37 + length);
            assertThat(Base32.decode(Base32.encode(bytes))).isEqualTo(bytes);
        }
        assertThat(Base32.decode("mzxw 6ytb-oi")).isEqualTo("foobar".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> Base32.decode("1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_is_long_enough_and_prints_as_a_mask() {
        assertThat(SecondFactorKey.random().toString()).doesNotMatch(".*[A-Z2-7]{16}.*");
        assertThatThrownBy(() -> new SecondFactorKey(new PersonalText("MZXW6YTBOI")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_recovery_code_is_read_with_or_without_its_dashes() {
        var code = RecoveryCode.random();
        assertThat(RecoveryCode.of(code.inGroups().toLowerCase(java.util.Locale.ROOT)))
                .contains(code);
        assertThat(code.toString()).doesNotContain(code.value());
        assertThat(RecoveryCode.of("123456")).isEmpty();
    }
}
