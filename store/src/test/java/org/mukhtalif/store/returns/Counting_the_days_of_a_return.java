package org.mukhtalif.store.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class Counting_the_days_of_a_return {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    @Test
    void the_seventh_day_after_the_day_of_receipt_is_the_last_one_and_is_the_one_that_is_told() {
        var received = Instant.parse("2026-11-28T19:09:00Z");
        var until = ReturnPeriods.end(received);
        assertThat(until).isEqualTo("2026-12-05T21:00:00Z");
        assertThat(LocalDate.ofInstant(new Returnable(until, List.of()).lastMoment(), RIYADH))
                .isEqualTo("2026-12-05");
    }
}
