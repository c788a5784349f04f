package org.mukhtalif.store.platform.commands;

import java.util.Map;

/// Who runs a shop that is filled with invented goods: somebody invented too. What an operator sets himself goes first.
final class DemoOperator {

    static final Map<String, Object> FACTS = Map.of(
            "mukhtalif.operator-ar", "مؤسسة مختلف للتجربة",
            "mukhtalif.operator-en", "Mukhtalif Demo Establishment",
            "mukhtalif.address-ar", "حي التجربة، الرياض",
            "mukhtalif.address-en", "Demo District, Riyadh",
            "mukhtalif.place-ar", "الجهاز الذي شُغّلت عليه هذه التجربة",
            "mukhtalif.place-en", "the machine on which this demo runs",
            "mukhtalif.commercial-register", "7000000000",
            "mukhtalif.contact-email", "privacy@mukhtalif.example");

    private DemoOperator() {}

    /// The invented operator, or nothing for a store of one's own.
    static Map<String, Object> factsFor(Settings settings) {
        return settings.asProperties().contains("--mukhtalif.empty=true") ? Map.of() : FACTS;
    }
}
