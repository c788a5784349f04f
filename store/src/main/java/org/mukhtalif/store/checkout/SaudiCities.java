package org.mukhtalif.store.checkout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The cities that parcels go to, the big ones first, from `checkout/saudi-cities.csv`.
@Component
public class SaudiCities {

    private final List<SaudiCity> cities = read();

    SaudiCities() {}

    public List<SaudiCity> all() {
        return cities;
    }

    /// The city with this key, if parcels go there.
    public Optional<SaudiCity> of(String key) {
        return cities.stream().filter(city -> city.key().equals(key)).findFirst();
    }

    private static List<SaudiCity> read() {
        try {
            return new ClassPathResource("checkout/saudi-cities.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .map(cells -> new SaudiCity(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException("checkout/saudi-cities.csv travels with the program", missing);
        }
    }
}
