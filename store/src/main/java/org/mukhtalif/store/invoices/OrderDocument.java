package org.mukhtalif.store.invoices;

import java.util.Optional;

/// A document that was issued, and how it stands with the tax authority.
///
/// @param clearance nothing for a document that names nobody
public record OrderDocument(Invoice invoice, Optional<Clearance> clearance) {

    /// Whether it may be handed out: one that names its buyer not before the authority has cleared it.
    public boolean isReadable() {
        return clearance.filter(Clearance.WAITING::equals).isEmpty();
    }
}
