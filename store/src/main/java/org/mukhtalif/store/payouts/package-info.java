/// What merchants are owed: a ledger of double entry that is only ever added to, commission, the time until money may
/// be paid out, batches for the bank, statements. Shoppers do not exist here.
@ApplicationModule(
        allowedDependencies = {
            "orders",
            "returns",
            "payments",
            "invoices",
            "merchants",
            "offers",
            "catalog",
            "money",
            "language",
            "datainventory",
            "privacyspi"
        })
@NullMarked
package org.mukhtalif.store.payouts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
