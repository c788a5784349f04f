package org.mukhtalif.privacy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A_period_in_words {

    @Test
    void agrees_with_its_number_in_arabic() {
        assertThat(TimeSpan.of(Duration.ofDays(2)).ar()).isEqualTo("يومين");
        assertThat(TimeSpan.of(Duration.ofDays(7)).ar()).isEqualTo("7 أيام");
        assertThat(TimeSpan.of(Duration.ofDays(30)).ar()).isEqualTo("30 يومًا");
        assertThat(TimeSpan.of(Duration.ofDays(100)).ar()).isEqualTo("100 يوم");
        assertThat(TimeSpan.of(Duration.ofDays(105)).ar()).isEqualTo("105 أيام");
        assertThat(TimeSpan.of(Duration.ofDays(180)).ar()).isEqualTo("180 يومًا");
        assertThat(TimeSpan.of(Duration.ofHours(24)).ar()).isEqualTo("24 ساعة");
    }

    @Test
    void is_plain_in_english() {
        assertThat(TimeSpan.of(Duration.ofHours(1)).en()).isEqualTo("1 hour");
        assertThat(TimeSpan.of(Duration.ofDays(30)).en()).isEqualTo("30 days");
    }
}
