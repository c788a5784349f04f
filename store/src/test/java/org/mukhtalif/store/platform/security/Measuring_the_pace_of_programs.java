package org.mukhtalif.store.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Measuring_the_pace_of_programs {

    @Test
    void one_place_is_sent_away_after_its_share_and_another_is_not() {
        var pace = new Pace(10);
        assertThat(IntStream.range(0, 10).mapToObj(_ -> pace.waitFor("192.0.2.1")))
                .allMatch(wait -> wait.isZero());
        assertThat(pace.waitFor("192.0.2.1").toSeconds()).isBetween(0L, 6L);
        assertThat(pace.waitFor("192.0.2.1").isZero()).isFalse();
        assertThat(pace.waitFor("192.0.2.2").isZero()).isTrue();
    }

    @Test
    void a_public_store_measures_by_itself_and_a_trial_does_not() {
        var open = new Pace(0, "https://shop.example");
        var trial = new Pace(0, "http://localhost:8080");
        IntStream.range(0, 1_300).forEach(_ -> {
            open.waitFor("192.0.2.1");
            trial.waitFor("192.0.2.1");
        });
        assertThat(open.waitFor("192.0.2.1").isZero()).isFalse();
        assertThat(trial.waitFor("192.0.2.1").isZero()).isTrue();
    }

    @Test
    void who_asks_too_fast_is_told_how_many_seconds_to_wait_and_goes_no_further() throws Exception {
        var filter = new PaceFilter(new Pace(2));
        var served = new AtomicInteger();
        var answers = new ArrayList<MockHttpServletResponse>();
        for (int request = 0; request < 3; request++) {
            var answer = new MockHttpServletResponse();
            filter.doFilter(
                    new MockHttpServletRequest("GET", "/api/v1/products"), answer, (_, _) -> served.incrementAndGet());
            answers.add(answer);
        }

        assertThat(served).hasValue(2);
        assertThat(answers.getLast().getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(answers.getLast().getHeader("Retry-After"))).isBetween(1, 31);
        assertThat(answers.getFirst().containsHeader("Retry-After")).isFalse();
    }

    @Test
    void a_pace_below_zero_is_refused_with_a_good_value() {
        assertThatThrownBy(() -> new Pace(-1)).hasMessageContaining("such as 1200");
    }
}
