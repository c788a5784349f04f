package org.mukhtalif.store.invoices;

import static org.mukhtalif.privacy.datainventory.PersonalField.BUYER_ADDRESS;
import static org.mukhtalif.privacy.datainventory.PersonalField.BUYER_NAME;
import static org.mukhtalif.privacy.datainventory.PersonalField.BUYER_VAT_NUMBER;

import java.util.Map;
import java.util.TreeMap;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.language.TypedLine;

/// Judges what a buyer typed, and makes it plain: composed letters, single spaces, Latin digits, nothing unseen.
final class TypedBuyer {

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
                TypedLine.plain(form.street()),
                digits(form.building()),
                TypedLine.plain(form.district()),
                TypedLine.plain(form.city()),
                digits(form.postalCode()));
        return Map.of(
                BUYER_NAME, new PersonalText(TypedLine.plain(form.name())),
                BUYER_VAT_NUMBER, new PersonalText(digits(form.vatNumber())),
                BUYER_ADDRESS, new PersonalText(address));
    }

    private static void line(String field, PersonalText typed, Map<String, String> faults) {
        var text = TypedLine.plain(typed);
        if (text.isEmpty()) faults.put(field, "invoices.named." + field + ".missing");
        else if (TypedLine.length(text) > LONGEST) faults.put(field, "invoices.named.too-long");
    }

    private static void number(String field, PersonalText typed, String form, Map<String, String> faults) {
        if (!digits(typed).matches(form)) faults.put(field, "invoices.named." + field + ".wrong");
    }

    /// Numbers are typed in groups too.
    private static String digits(PersonalText typed) {
        return TypedLine.withLatinDigits(typed).replaceAll("[ -]", "");
    }
}
