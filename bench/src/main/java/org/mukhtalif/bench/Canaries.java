package org.mukhtalif.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.mukhtalif.bench.hunt.Planted;

/// The invented people of a hunt.
///
/// @param sara has an account
/// @param huda buys as a guest
/// @param mariam gets what Sara orders for her
/// @param salim is under age; his other e-mail address is his guardian's
record Canaries(Canary sara, Canary huda, Canary mariam, Canary salim) {

    static Canaries born(RandomGenerator chance) {
        return new Canaries(
                new Canary("sara", chance),
                new Canary("huda", chance),
                new Canary("mariam", chance),
                new Canary("salim", chance));
    }

    /// All that is planted: of who only receives or is under age, no more than such a person is asked for.
    List<Planted> planted() {
        return List.of(sara.planted(), huda.planted(), mariam.plantedOfRecipient(), salim.plantedOfChild()).stream()
                .flatMap(List::stream)
                .toList();
    }

    /// To which addresses a letter about each of them may go.
    Map<String, List<String>> mailOf() {
        var addresses = new LinkedHashMap<String, List<String>>();
        for (var who : List.of(sara, huda, mariam, salim)) addresses.put(who.name, List.of(who.mail, who.otherMail));
        return addresses;
    }
}
