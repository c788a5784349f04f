package org.mukhtalif.store.couriers;

import java.time.LocalDate;
import java.util.Optional;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.language.Bilingual;

/// A company in the store's register of couriers.
///
/// @param contractUntil the last day on which it may be given parcels; empty where the contract has no end
/// @param usual whether it serves every merchant who has chosen nobody
public record CourierEntry(CourierKey key, Bilingual name, Way way, Optional<LocalDate> contractUntil, boolean usual) {

    boolean isUnderContractOn(LocalDate day) {
        return contractUntil.isEmpty() || !contractUntil.get().isBefore(day);
    }
}
