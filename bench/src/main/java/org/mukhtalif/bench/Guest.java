package org.mukhtalif.bench;

/// An invented guest at the checkout.
final class Guest {

    private Guest() {}

    static Form fillIn(Form checkout, int user, int number) {
        return checkout.with("recipient", "هدى من حي الورود")
                .with("mobile", "05%08d".formatted((user * 1_000_003L + number) % 100_000_000))
                .with("mail", "huda.%d.%d@shopper.example".formatted(user, number))
                .with("city", "riyadh")
                .with("district", "الورود")
                .with("street", "شارع العروبة")
                .with("building", "1234")
                .with("postal-code", "12211")
                .with("short-address", "RRRD2929")
                .agreeingTo("terms");
    }
}
