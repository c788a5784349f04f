package org.mukhtalif.store.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/// How long after she received them a shopper may send goods back, by the day of receipt.
///
/// Source: E-Commerce Law (Royal Decree M/126), art. 13: seven days, in force since 2019-10-25; a lawyer is to confirm.
public final class ReturnPeriods {

    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");

    private static final List<Rule> NEWEST_FIRST = List.of(new Rule(LocalDate.of(2019, 10, 25), Period.ofDays(7)));

    private ReturnPeriods() {}

    /// The moment from which it is too late: the end of the last day.
    public static Instant end(Instant received) {
        var day = LocalDate.ofInstant(received, ZONE);
        var period = NEWEST_FIRST.stream()
                .filter(rule -> !day.isBefore(rule.from()))
                .findFirst()
                .map(Rule::period)
                .orElse(Period.ZERO);
        return day.plus(period).plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private record Rule(LocalDate from, Period period) {}
}
