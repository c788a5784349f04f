package org.mukhtalif.store.accounts;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// A Saudi national ID or an Iqama number: ten digits, the first 1 for a citizen or 2 for a resident, the last a
/// check digit (Luhn over all ten). Arabic-Indic and Persian digits and spaces between are taken too.
public record NationalId(PersonalText digits) {

    public NationalId {
        digits = latin(digits);
        if (fault(digits).isPresent())
            throw new IllegalArgumentException(
                    "An ID has ten digits, starts with 1 or 2, and its last digit checks it");
    }

    /// What is wrong with what was typed, as a key of the message bundle, or nothing.
    public static Optional<String> fault(PersonalText typed) {
        var digits = latin(typed).reveal();
        if (!digits.matches("[0-9]{10}")) return Optional.of("accounts.national-id.ten-digits");
        if (!digits.matches("[12].*")) return Optional.of("accounts.national-id.first-digit");
        return sumOfLuhn(digits) % 10 == 0 ? Optional.empty() : Optional.of("accounts.national-id.check-digit");
    }

    private static PersonalText latin(PersonalText typed) {
        return new PersonalText(
                Typed.latinDigits(Typed.tidy(typed).reveal()).replace(" ", "").replace("-", ""));
    }

    private static int sumOfLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }
}
