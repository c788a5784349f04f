package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.mukhtalif.store.shipping.SaudiCities;
import org.mukhtalif.store.shipping.ZoneKept;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Says why a zone was not kept.
@Component
class ZoneAnswers {

    private final SaudiCities cities;

    ZoneAnswers(SaudiCities cities) {
        this.cities = cities;
    }

    List<FieldError> faults(ZoneKept kept, Words words) {
        return switch (kept) {
            case ZoneKept.Done _ -> List.of();
            case ZoneKept.AreaTaken(var area) ->
                List.of(new FieldError(
                        "area",
                        words.of(
                                "desk.zone.fault.taken",
                                cities.name(area, words.locale()).orElse(area.value()))));
            case ZoneKept.TooMany _ -> List.of(new FieldError("area", words.of("desk.zone.fault.too-many")));
            case ZoneKept.NoSuchZone _ -> throw new NoSuchPage();
        };
    }
}
