package org.mukhtalif.privacy.datainventory;

import java.util.List;
import org.springframework.stereotype.Component;

/// Everything besides columns that can carry a value, beside what is said about it.
@Component
class DeclaredCarriers {

    private final List<Carrier> carriers;
    private final DeclaredThings declared;

    DeclaredCarriers(List<Carrier> carriers, DeclaredThings declared) {
        this.carriers = List.copyOf(carriers);
        this.declared = declared;
    }

    /// Asks those that need not read stored rows.
    List<String> faultsAtStart() {
        return carriers.stream()
                .filter(carrier -> !carrier.readsRows())
                .flatMap(carrier -> declared.faults(carrier).stream())
                .toList();
    }

    List<String> faults() {
        return carriers.stream()
                .flatMap(carrier -> declared.faults(carrier).stream())
                .toList();
    }

    List<DeclaredThing> declared() {
        return declared.all();
    }
}
