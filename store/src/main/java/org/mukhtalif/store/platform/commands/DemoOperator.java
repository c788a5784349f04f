package org.mukhtalif.store.platform.commands;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mukhtalif.store.platform.WebAddress;

/// Who runs a shop that is filled with invented goods for a trial: somebody invented too. What an operator sets himself
/// goes first, and on a public address nothing is invented.
final class DemoOperator {

    /// The number with which the tax authority lets everybody try.
    private static final Map<Option, String> FOR_INVOICES = Map.of(
            Option.VAT_NUMBER, "399999999900003",
            Option.INVOICES_STREET, "شارع التجربة",
            Option.INVOICES_BUILDING, "2929",
            Option.INVOICES_DISTRICT, "حي التجربة",
            Option.INVOICES_CITY, "الرياض",
            Option.INVOICES_POSTAL_CODE, "13322");

    private static final Map<Option, String> FACTS = Map.of(
            Option.OPERATOR_AR, "مؤسسة مختلف للتجربة",
            Option.OPERATOR_EN, "Mukhtalif Demo Establishment",
            Option.ADDRESS_AR, "حي التجربة، الرياض",
            Option.ADDRESS_EN, "Demo District, Riyadh",
            Option.PLACE_AR, "الجهاز الذي شُغّلت عليه هذه التجربة",
            Option.PLACE_EN, "the machine on which this demo runs",
            Option.COMMERCIAL_REGISTER, "7000000000",
            Option.CONTACT_EMAIL, "privacy@mukhtalif.example");

    private DemoOperator() {}

    /// The invented operator, or nothing for a store of one's own.
    static Map<String, Object> factsFor(Settings settings) {
        var given = settings.given();
        if (Boolean.parseBoolean(given.get(Option.EMPTY))) return Map.of();
        if (new WebAddress(given.getOrDefault(Option.BASE_URL, "")).isPublic()) return Map.of();
        var facts = new HashMap<String, Object>();
        FACTS.forEach((option, fact) -> facts.put(option.property(), fact));
        FOR_INVOICES.forEach((option, fact) -> facts.put(option.property(), fact));
        facts.put(
                "mukhtalif.invented",
                FACTS.keySet().stream()
                        .filter(option -> !given.containsKey(option))
                        .sorted()
                        .map(Option::word)
                        .collect(Collectors.joining(",")));
        return facts;
    }
}
