package org.mukhtalif.store.merchantdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mukhtalif.store.catalog.Weight;
import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.TypedAmount;
import org.mukhtalif.store.shipping.Area;
import org.mukhtalif.store.shipping.Band;
import org.mukhtalif.store.shipping.ShippingZone;
import org.mukhtalif.store.shipping.ZoneTerms;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// A zone as it is typed at the desk.
///
/// @param known all areas that there are
record ZoneForm(MultiValueMap<String, String> typed, List<Area> known) {

    /// Longest way that a merchant may promise, in working days.
    private static final int LONGEST = 60;

    static ZoneForm fresh(List<Area> known) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("standard-from", "2");
        typed.add("standard-to", "4");
        typed.add("express-from", "1");
        typed.add("express-to", "2");
        return new ZoneForm(typed, known);
    }

    static ZoneForm of(ShippingZone zone, List<Area> known) {
        var typed = new LinkedMultiValueMap<String, String>();
        zone.areas().forEach(area -> typed.add("area", area.value()));
        var terms = zone.terms();
        for (int at = 0; at < terms.bands().size(); at++) {
            var band = terms.bands().get(at);
            typed.add("up-to-" + at, ShippingPages.kilograms(band.upToGrams()));
            typed.add("standard-" + at, band.standard().plain());
            typed.add("express-" + at, band.express().map(Money::plain).orElse(""));
        }
        typed.add("free-over", terms.freeOver().map(Money::plain).orElse(""));
        typed.add("standard-from", String.valueOf(terms.standardDays().from()));
        typed.add("standard-to", String.valueOf(terms.standardDays().to()));
        typed.add("express-from", String.valueOf(terms.expressDays().from()));
        typed.add("express-to", String.valueOf(terms.expressDays().to()));
        return new ZoneForm(typed, known);
    }

    String value(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    boolean has(Area area) {
        return typed.getOrDefault("area", List.of()).contains(area.value());
    }

    List<Area> areas() {
        return known.stream().filter(this::has).toList();
    }

    List<FieldError> faults(Words words) {
        var faults = new ArrayList<FieldError>();
        if (areas().isEmpty()) faults.add(fault("area", "areas", words));
        for (int row : rows()) {
            if (weight(row).isEmpty()) faults.add(fault("up-to-" + row, "weight", words));
            if (amount("standard-" + row).isEmpty()) faults.add(fault("standard-" + row, "price", words));
            if (!value("express-" + row).isEmpty() && amount("express-" + row).isEmpty())
                faults.add(fault("express-" + row, "price", words));
        }
        if (rows().isEmpty()) faults.add(fault("up-to-0", "none", words));
        if (rows().stream().map(this::weight).distinct().count() < rows().size())
            faults.add(fault("up-to-" + rows().getFirst(), "twice", words));
        if (!value("free-over").isEmpty() && amount("free-over").isEmpty())
            faults.add(fault("free-over", "price", words));
        if (days("standard").isEmpty()) faults.add(fault("standard-from", "days", words));
        if (days("express").isEmpty()) faults.add(fault("express-from", "days", words));
        return faults;
    }

    /// Ask [#faults] first.
    ZoneTerms terms() {
        return new ZoneTerms(
                rows().stream().map(this::band).toList(),
                amount("free-over"),
                days("standard").orElseThrow(),
                days("express").orElseThrow());
    }

    private Band band(int row) {
        return new Band(
                weight(row).orElseThrow().grams(), amount("standard-" + row).orElseThrow(), amount("express-" + row));
    }

    /// The rows in which something was typed.
    private List<Integer> rows() {
        return IntStream.range(0, ZoneTerms.MOST_BANDS)
                .filter(row -> !(value("up-to-" + row) + value("standard-" + row) + value("express-" + row)).isEmpty())
                .boxed()
                .toList();
    }

    private Optional<Weight> weight(int row) {
        return Weight.ofKilograms(value("up-to-" + row));
    }

    private Optional<Money> amount(String field) {
        return TypedAmount.of(value(field)).filter(TypedAmount::isWhole).map(TypedAmount::money);
    }

    private Optional<DeliveryDays> days(String way) {
        var from = number(way + "-from");
        var to = number(way + "-to");
        return from.isPresent() && to.isPresent() && from.get() <= to.get()
                ? Optional.of(new DeliveryDays(from.get(), to.get()))
                : Optional.empty();
    }

    private Optional<Integer> number(String field) {
        return TypedAmount.of(value(field))
                .map(TypedAmount::exact)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(java.math.BigDecimal::intValue)
                .filter(number -> number <= LONGEST);
    }

    private static FieldError fault(String field, String kind, Words words) {
        return new FieldError(field, words.of("desk.zone.fault." + kind));
    }
}
