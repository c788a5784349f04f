package org.mukhtalif.acceptance;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// An invented shopper with values that occur nowhere else, so that every trace of them can be found.
final class Shopper {

    private final String mark;
    private final String digits;

    Shopper(String mark) {
        this.mark = mark + Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 999_999), 36);
        this.digits = "%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    }

    String mail() {
        return "sara." + mark + "@shopper.example";
    }

    String userName() {
        return "sara-" + mark;
    }

    String password() {
        return "a long sentence for " + mark;
    }

    String fullName() {
        return "سارة بنت " + mark;
    }

    String street() {
        return "شارع التحلية " + mark;
    }

    String mobile() {
        return "+96655" + digits;
    }

    /// The same number as people type it: from 05, in Arabic digits.
    String mobileAsTyped() {
        var typed = new StringBuilder();
        ("055" + digits).chars().forEach(digit -> typed.append((char) ('٠' + digit - '0')));
        return typed.toString();
    }

    /// Types her address at the checkout and accepts the terms.
    Person fillsIn(Person checkout) {
        checkout.writes("recipient", fullName())
                .writes("mobile", mobileAsTyped())
                .chooses("city", "riyadh")
                .writes("district", "العليا")
                .writes("street", street())
                .writes("building", "٢٣٤٥")
                .writes("postal-code", "12211");
        checkout.page().locator("main input[name='terms']").check();
        return checkout;
    }

    /// What must stand nowhere on the disk.
    List<String> secrets() {
        return List.of(mail(), userName(), password(), fullName(), street(), mobile(), "55" + digits);
    }
}
