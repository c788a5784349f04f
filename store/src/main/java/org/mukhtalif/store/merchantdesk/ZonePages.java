package org.mukhtalif.store.merchantdesk;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mukhtalif.store.shipping.Area;
import org.mukhtalif.store.shipping.SaudiCities;
import org.mukhtalif.store.shipping.SaudiRegion;
import org.mukhtalif.store.shipping.ZoneTerms;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Lays the form of a zone out: every region with its cities, and the lines for prices.
@Component
class ZonePages {

    private final SaudiCities cities;

    ZonePages(SaudiCities cities) {
        this.cities = cities;
    }

    List<Area> known() {
        return Stream.concat(
                        cities.regions().stream().map(Area::of),
                        cities.all().stream().map(Area::of))
                .toList();
    }

    ZonePage show(String path, boolean fresh, ZoneForm form, List<FieldError> errors, Words words) {
        return new ZonePage(
                path,
                fresh,
                cities.regions().stream()
                        .map(region -> region(region, form, words))
                        .toList(),
                IntStream.range(0, ZoneTerms.MOST_BANDS).boxed().toList(),
                form.typed().keySet().stream()
                        .filter(field -> !field.equals("area"))
                        .collect(toMap(field -> field, form::value)),
                errors);
    }

    private ZonePage.Region region(SaudiRegion region, ZoneForm form, Words words) {
        var inside = cities.all().stream()
                .filter(city -> city.region().equals(region.key()))
                .map(city ->
                        new ZonePage.Choosable(Area.of(city).value(), city.in(words.locale()), form.has(Area.of(city))))
                .toList();
        return new ZonePage.Region(
                new ZonePage.Choosable(Area.of(region).value(), region.in(words.locale()), form.has(Area.of(region))),
                inside,
                inside.stream().anyMatch(ZonePage.Choosable::chosen));
    }
}
