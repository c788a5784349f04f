package org.mukhtalif.store.backoffice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mukhtalif.store.couriers.CourierEntry;
import org.mukhtalif.store.couriers.Way;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.language.Bilingual;

/// The form for one more courier: what was typed, and what is wrong with it.
final class CourierForm {

    private static final int LONGEST = 80;
    private static final String FAULT = "backoffice.couriers.fault.";

    private final Map<String, String> typed;
    private final SortedMap<String, String> faults = new TreeMap<>();

    CourierForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /// The company, if every field can be so; else [#faults] tells.
    Optional<CourierEntry> entry() {
        var key = CourierKey.of(of("key"));
        if (key.isEmpty()) fault("key", "key");
        for (var name : new String[] {"ar", "en"}) if (!isName(of(name))) fault(name, "name");
        var until = until();
        if (!faults.isEmpty()) return Optional.empty();
        var way = of("way").equals("hand") ? Way.HAND : Way.FILES;
        return Optional.of(new CourierEntry(key.get(), new Bilingual(of("ar"), of("en")), way, until, false));
    }

    private Optional<LocalDate> until() {
        if (of("until").isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(of("until")));
        } catch (DateTimeParseException _) {
            fault("until", "until");
            return Optional.empty();
        }
    }

    void fault(String field, String what) {
        faults.put(field, FAULT + what);
    }

    SortedMap<String, String> faults() {
        return faults;
    }

    Map<String, String> typed() {
        return typed;
    }

    private String of(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetter);
    }
}
