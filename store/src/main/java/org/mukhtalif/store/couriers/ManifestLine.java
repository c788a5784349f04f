package org.mukhtalif.store.couriers;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.money.Money;

/// What a courier is told of one parcel, as a line of its list: whom it goes to and where, and what is paid at the
/// door. What is inside is nobody's business.
///
/// @param code the short code of the National Address
record ManifestLine(
        ParcelFacts facts,
        PersonalText recipient,
        PersonalText mobile,
        PersonalText address,
        Optional<PersonalText> code) {

    private static final String HEAD =
            "parcel,order,from,from_city,recipient,mobile,address,short_address,pieces,collect,currency\r\n";

    /// The whole list as its file, in UTF-8.
    static byte[] file(List<ManifestLine> lines) {
        var file = new StringBuilder(HEAD);
        for (var line : lines) file.append(line.text()).append("\r\n");
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        return String.join(
                ",",
                facts.parcel().value(),
                facts.order().value(),
                quoted(facts.from()),
                quoted(facts.city()),
                quoted(recipient.reveal()),
                digits(mobile.reveal()),
                quoted(inOneLine(address.reveal())),
                code.isEmpty() ? "" : quoted(code.get().reveal()),
                Integer.toString(facts.pieces()),
                amount(facts.collect()),
                facts.collect().currency().getCurrencyCode());
    }

    private static String amount(Money money) {
        return BigDecimal.valueOf(money.minorUnits(), money.currency().getDefaultFractionDigits())
                .toPlainString();
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", "، ");
    }

    /// Without the plus in front, which a sheet would take for a formula.
    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /// A sheet must not take a name for a formula.
    private static String quoted(String text) {
        var harmless = text.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
