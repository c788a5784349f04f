package org.mukhtalif.store.orders;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// Whom an order concerns: who placed it and who receives it, often one and the same.
///
/// @param buyer who placed it; nothing once her data was destroyed
/// @param forAnother whether somebody else receives it
/// @param another that somebody, a person of her own; nothing once her data was destroyed
public record Parties(Optional<DataSubjectId> buyer, boolean forAnother, Optional<DataSubjectId> another) {

    public Parties {
        if (another.isPresent() && !forAnother)
            throw new IllegalArgumentException("Only an order for somebody else has another recipient");
    }

    /// The buyer receives it herself.
    public static Parties of(DataSubjectId buyer) {
        return new Parties(Optional.of(buyer), false, Optional.empty());
    }

    /// Somebody else receives what the buyer placed.
    public static Parties of(DataSubjectId buyer, DataSubjectId another) {
        return new Parties(Optional.of(buyer), true, Optional.of(another));
    }

    /// To whom the parcel is handed; nothing once her data was destroyed.
    public Optional<DataSubjectId> receiver() {
        return forAnother ? another : buyer;
    }

    public boolean concerns(DataSubjectId subject) {
        return buyer.filter(subject::equals)
                .or(() -> another.filter(subject::equals))
                .isPresent();
    }
}
