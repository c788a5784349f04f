/// Invoices and credit notes: numbers without a gap, a chain that shows every change, the square code, the document
/// itself. Nothing here can be edited after issue, and no buyer is named unless she asked for it.
@ApplicationModule(
        allowedDependencies = {
            "orders",
            "returns",
            "merchants",
            "money",
            "language",
            "documents",
            "bells",
            "ui",
            "datainventory",
            "policy",
            "intake",
            "disclosure",
            "privacyspi"
        })
@NullMarked
package org.mukhtalif.store.invoices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
