package org.mukhtalif.store.platform.drill;

import java.util.List;

/// What happened when one guard was switched off.
///
/// @param control the key of the control that must notice
/// @param struck the clauses whose sentences were struck through
/// @param alsoStruck controls that turned red although their guards stood
/// @param healed whether the control held again once the guard was back
public record DrillResult(String control, List<String> struck, List<String> alsoStruck, boolean healed) {

    public DrillResult {
        struck = List.copyOf(struck);
        alsoStruck = List.copyOf(alsoStruck);
    }

    /// Whether exactly its own sentences turned red, and turned back.
    public boolean passed() {
        return !struck.isEmpty() && alsoStruck.isEmpty() && healed;
    }
}
