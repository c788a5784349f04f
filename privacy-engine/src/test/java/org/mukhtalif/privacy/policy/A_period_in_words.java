package org.mukhtalif.privacy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A_period_in_words {

    @ParameterizedTest
    @CsvSource({
        "0, 0 يوم, 0 days",
        "1, يوم واحد, 1 day",
        "2, يومين, 2 days",
        "3, 3 أيام, 3 days",
        "7, 7 أيام, 7 days",
        "10, 10 أيام, 10 days",
        "11, 11 يومًا, 11 days",
        "20, 20 يومًا, 20 days",
        "99, 99 يومًا, 99 days",
        "100, 100 يوم, 100 days",
        "101, 101 يوم, 101 days",
        "102, 102 يوم, 102 days",
        "103, 103 أيام, 103 days",
        "110, 110 أيام, 110 days",
        "111, 111 يومًا, 111 days",
        "180, 180 يومًا, 180 days",
        "200, 200 يوم, 200 days",
        "365, 365 يومًا, 365 days",
        "1000, 1000 يوم, 1000 days",
    })
    void agrees_with_its_number(long days, String arabic, String english) {
        assertThat(TimeSpan.days(days)).isEqualTo(new Wording(arabic, english));
    }

    @Test
    void is_told_in_hours_up_to_two_days() {
        assertThat(TimeSpan.of(Duration.ofHours(1))).isEqualTo(new Wording("ساعة واحدة", "1 hour"));
        assertThat(TimeSpan.of(Duration.ofHours(2)).ar()).isEqualTo("ساعتين");
        assertThat(TimeSpan.of(Duration.ofHours(3)).ar()).isEqualTo("3 ساعات");
        assertThat(TimeSpan.of(Duration.ofHours(24)).ar()).isEqualTo("24 ساعة");
        assertThat(TimeSpan.of(Duration.ofDays(2)).ar()).isEqualTo("يومين");
    }
}
