package org.mukhtalif.bench;

import java.util.concurrent.atomic.AtomicLong;

/// An invented guest at the checkout. Each is somebody else, also from one run on the same data to the next: under an
/// address with many orders under way, an order costs more than under a new one.
record Guest(String mobile, String mail) {

    private static final AtomicLong PEOPLE = new AtomicLong(System.currentTimeMillis());

    static Guest next() {
        long number = PEOPLE.incrementAndGet();
        return new Guest("05%08d".formatted(number % 100_000_000), "huda.%d@shopper.example".formatted(number));
    }

    Form fillIn(Form checkout) {
        return checkout.with("recipient", "هدى من حي الورود")
                .with("mobile", mobile)
                .with("mail", mail)
                .with("city", "riyadh")
                .with("district", "الورود")
                .with("street", "شارع العروبة")
                .with("building", "1234")
                .with("postal-code", "12211")
                .with("short-address", "RRRD2929")
                .agreeingTo("terms");
    }

    /// The same for `POST /api/v1/orders`.
    ///
    /// @param total halalas, as shown
    String placement(String terms, long total) {
        return """
                {"contact":{"recipient":"هدى من حي الورود","mobile":"%s","mail":"%s"},
                 "address":{"city":"riyadh","district":"الورود","street":"شارع العروبة","building":"1234",
                            "postalCode":"12211","shortCode":"RRRD2929"},
                 "payment":"cash-on-delivery","terms":"%s","total":{"minorUnits":%d,"currency":"SAR"}}
                """.formatted(mobile, mail, terms, total);
    }
}
