package org.mukhtalif.bench;

import java.util.concurrent.atomic.AtomicLong;

/// An invented guest at the checkout. Each is somebody else, also from one run on the same data to the next: under an
/// address with many orders under way, an order costs more than under a new one.
final class Guest {

    private static final AtomicLong PEOPLE = new AtomicLong(System.currentTimeMillis());

    private Guest() {}

    static Form fillIn(Form checkout) {
        long number = PEOPLE.incrementAndGet();
        return checkout.with("recipient", "هدى من حي الورود")
                .with("mobile", "05%08d".formatted(number % 100_000_000))
                .with("mail", "huda.%d@shopper.example".formatted(number))
                .with("city", "riyadh")
                .with("district", "الورود")
                .with("street", "شارع العروبة")
                .with("building", "1234")
                .with("postal-code", "12211")
                .with("short-address", "RRRD2929")
                .agreeingTo("terms");
    }
}
