package org.mukhtalif.store.platform.rehearsal;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// What invented people write into forms.
final class Invented {

    static final Map<String, String> ADDRESS = Map.of(
            "city", "riyadh",
            "district", "الورود",
            "street", "شارع العروبة",
            "building", "1234",
            "postal-code", "12211",
            "short-address", "RRRD2929");

    private static final AtomicInteger GUESTS = new AtomicInteger();

    private Invented() {}

    /// Huda, who lives with a great many others of her name.
    static Map<String, String> guest() {
        int number = GUESTS.incrementAndGet();
        return Map.of(
                "recipient", "هدى من حي الورود",
                "mobile", "05%08d".formatted(number),
                "mail", "huda.%d@shopper.example".formatted(number));
    }

    /// Sara, whose mail the store knows.
    static Map<String, String> sara() {
        return Map.of("recipient", "سارة من حي الياسمين", "mobile", "0555555555");
    }
}
