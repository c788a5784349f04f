/// The companies that carry parcels: which of them the store has a contract with, which one fetches a merchant's
/// parcels, and how each is reached. One that is told of recipients is told through a disclosure, parcel by parcel, by
/// its own name.
@ApplicationModule(
        allowedDependencies = {
            "fulfilment",
            "orders",
            "merchants",
            "money",
            "language",
            "disclosure",
            "policy",
            "datainventory",
            "privacyspi"
        })
@NullMarked
package org.mukhtalif.store.couriers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
