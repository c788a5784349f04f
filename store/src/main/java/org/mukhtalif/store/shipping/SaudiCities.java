package org.mukhtalif.store.shipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The cities that parcels go to, the big ones first, from `shipping/saudi-cities.csv`, and the regions they lie in.
@Component
public class SaudiCities {

    private final List<SaudiCity> cities = lines("saudi-cities")
            .map(line -> line.split(",", 4))
            .map(cells -> new SaudiCity(cells[0], cells[1], cells[2], cells[3]))
            .toList();

    private final List<SaudiRegion> regions = lines("saudi-regions")
            .map(line -> line.split(",", 3))
            .map(cells -> new SaudiRegion(cells[0], cells[1], cells[2]))
            .toList();

    SaudiCities() {}

    public List<SaudiCity> all() {
        return cities;
    }

    public List<SaudiRegion> regions() {
        return regions;
    }

    /// The city with this key, if parcels go there.
    public Optional<SaudiCity> of(String key) {
        return cities.stream().filter(city -> city.key().equals(key)).findFirst();
    }

    /// What a reader of this language calls an area; nothing for one that there is not.
    public Optional<String> name(Area area, Locale language) {
        return area.isRegion()
                ? regions.stream()
                        .filter(region -> region.key().equals(area.place()))
                        .map(region -> region.in(language))
                        .findFirst()
                : of(area.place()).map(city -> city.in(language));
    }

    private static java.util.stream.Stream<String> lines(String name) {
        try {
            return new ClassPathResource("shipping/" + name + ".csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1);
        } catch (IOException missing) {
            throw new UncheckedIOException("shipping/" + name + ".csv travels with the program", missing);
        }
    }
}
