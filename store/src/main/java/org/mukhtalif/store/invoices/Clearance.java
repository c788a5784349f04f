package org.mukhtalif.store.invoices;

import java.util.Locale;

/// Whether the tax authority has cleared a tax invoice, which it does before the buyer gets it.
public enum Clearance {
    /// The copy that it stamped is kept, and is the document.
    CLEARED,
    /// It cleared the document, but its stamped copy never came here.
    COPY_LOST,
    /// It clears nothing for the time being and was told of the document instead.
    REPORTED,
    /// It is asked, and has not answered yet.
    WAITING,
    /// The store is linked to no authority: nobody was asked.
    NOT_LINKED;

    /// Key of what whoever looks at the document is to know about it.
    public String noteKey() {
        return "invoices.clearance." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
