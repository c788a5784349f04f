package org.mukhtalif.store.invoices;

/// Whether the tax authority has cleared a tax invoice, which it does before the buyer gets it.
public enum Clearance {
    CLEARED,
    /// It is asked, and has not answered yet.
    WAITING,
    /// The store is linked to no authority: nobody was asked.
    NOT_LINKED
}
