package org.mukhtalif.store.checkout;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.language.TypedLine;

/// Where a parcel goes, by the National Address, a line each: city, district, street, building number, postal code.
public record DeliveryAddress(PersonalText text) {

    private static final int LONGEST_LINE = 80;
    private static final Pattern BUILDING = Pattern.compile("\\d{4}");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");

    /// Joins what was typed; ask [#faults] first.
    ///
    /// @param city the city's name as it is to stand on the parcel
    static DeliveryAddress of(String city, DeliveryForm form) {
        return new DeliveryAddress(new PersonalText(String.join(
                "\n",
                city,
                TypedLine.plain(form.district()),
                TypedLine.plain(form.street()),
                TypedLine.withLatinDigits(form.building()),
                TypedLine.withLatinDigits(form.postalCode()))));
    }

    /// What is wrong with the lines below the city: the form's field and a key of the message bundle.
    static Map<String, String> faults(DeliveryForm form) {
        var faults = new TreeMap<String, String>();
        line("district", form.district()).ifPresent(fault -> faults.put("district", fault));
        line("street", form.street()).ifPresent(fault -> faults.put("street", fault));
        number("building", form.building(), BUILDING).ifPresent(fault -> faults.put("building", fault));
        number("postal-code", form.postalCode(), POSTAL_CODE).ifPresent(fault -> faults.put("postal-code", fault));
        return faults;
    }

    private static Optional<String> line(String field, PersonalText typed) {
        var line = TypedLine.plain(typed);
        if (line.isEmpty()) return Optional.of("checkout." + field + ".missing");
        return TypedLine.length(line) > LONGEST_LINE
                ? Optional.of("checkout." + field + ".too-long")
                : Optional.empty();
    }

    private static Optional<String> number(String field, PersonalText typed, Pattern digits) {
        return digits.matcher(TypedLine.withLatinDigits(typed)).matches()
                ? Optional.empty()
                : Optional.of("checkout." + field + ".digits");
    }
}
