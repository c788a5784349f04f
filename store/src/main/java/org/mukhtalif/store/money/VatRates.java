package org.mukhtalif.store.money;

import java.time.LocalDate;
import java.util.List;

/// The standard rate of value added tax in Saudi Arabia, by the day of supply. Prices in the store include it.
///
/// Source: the VAT law's 5 % of 2018 and Royal Order A/638, which raised it to 15 % from 1 July 2020.
public final class VatRates {

    private static final List<Rate> NEWEST_FIRST = List.of(
            new Rate(LocalDate.of(2020, 7, 1), Percentage.of("15")),
            new Rate(LocalDate.of(2018, 1, 1), Percentage.of("5")));

    private VatRates() {}

    /// The rate on a day in the merchant's calendar; none before the tax began.
    public static Percentage on(LocalDate day) {
        return NEWEST_FIRST.stream()
                .filter(rate -> !day.isBefore(rate.from()))
                .findFirst()
                .map(Rate::percentage)
                .orElseGet(() -> new Percentage(0));
    }

    private record Rate(LocalDate from, Percentage percentage) {}
}
