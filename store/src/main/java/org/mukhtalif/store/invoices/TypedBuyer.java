package org.mukhtalif.store.invoices;

import static org.mukhtalif.privacy.datainventory.PersonalField.BUYER_ADDRESS;
import static org.mukhtalif.privacy.datainventory.PersonalField.BUYER_NAME;
import static org.mukhtalif.privacy.datainventory.PersonalField.BUYER_VAT_NUMBER;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// Judges what a buyer typed, and makes it plain: composed letters, single spaces, Latin digits, nothing unseen.
final class TypedBuyer {

    private static final String UNSEEN = "[\\p{Cf}\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\s]]+";
    private static final String SPACES = "[\\s\\p{Z}]+";
    private static final int LONGEST = 120;

    private TypedBuyer() {}

    /// What is wrong: the form's field and a key of the message bundle.
    static Map<String, String> faults(BuyerForm form) {
        var faults = new TreeMap<String, String>();
        line("name", form.name(), faults);
        line("street", form.street(), faults);
        line("district", form.district(), faults);
        line("city", form.city(), faults);
        number("vat-number", form.vatNumber(), "3[0-9]{13}3", faults);
        number("building", form.building(), "[0-9]{4}", faults);
        number("postal-code", form.postalCode(), "[0-9]{5}", faults);
        return faults;
    }

    /// What is sealed; ask [#faults] first.
    static Map<PersonalField, PersonalText> values(BuyerForm form) {
        var address = String.join(
                "\n",
                plain(form.street()),
                digits(form.building()),
                plain(form.district()),
                plain(form.city()),
                digits(form.postalCode()));
        return Map.of(
                BUYER_NAME, new PersonalText(plain(form.name())),
                BUYER_VAT_NUMBER, new PersonalText(digits(form.vatNumber())),
                BUYER_ADDRESS, new PersonalText(address));
    }

    private static void line(String field, PersonalText typed, Map<String, String> faults) {
        var text = plain(typed);
        if (text.isEmpty()) faults.put(field, "invoices.named." + field + ".missing");
        else if (text.codePointCount(0, text.length()) > LONGEST) faults.put(field, "invoices.named.too-long");
    }

    private static void number(String field, PersonalText typed, String form, Map<String, String> faults) {
        if (!digits(typed).matches(form)) faults.put(field, "invoices.named." + field + ".wrong");
    }

    private static String plain(PersonalText typed) {
        return Normalizer.normalize(typed.reveal(), Normalizer.Form.NFC)
                .replaceAll(UNSEEN, "")
                .replaceAll(SPACES, " ")
                .strip();
    }

    private static String digits(PersonalText typed) {
        var latin = new StringBuilder();
        plain(typed)
                .replaceAll("[ -]", "")
                .codePoints()
                .forEach(letter ->
                        latin.appendCodePoint(Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
        return latin.toString();
    }
}
