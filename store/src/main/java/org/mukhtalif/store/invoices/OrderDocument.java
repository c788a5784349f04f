package org.mukhtalif.store.invoices;

import java.util.Optional;

/// A document of an order, and how it stands with the tax authority.
///
/// @param clearance nothing for a document that names nobody
public record OrderDocument(Invoice invoice, Optional<Clearance> clearance) {

    /// Whether its paper may be handed out: one in the buyer's name not before the authority has cleared it.
    public boolean isReadable() {
        return clearance.filter(Clearance.WAITING::equals).isEmpty();
    }
}
