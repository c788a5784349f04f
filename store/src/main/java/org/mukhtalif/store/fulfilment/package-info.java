/// Parcels and their steps, and the paper on them. The reason for every delivery disclosure lives here: whose parcel
/// it is, how far it has come, and until when its merchant may read where it goes. No copy of an address is kept.
@ApplicationModule(
        allowedDependencies = {
            "orders",
            "merchants",
            "offers",
            "payments",
            "returns",
            "money",
            "language",
            "controls",
            "intake",
            "disclosure",
            "retention",
            "policy",
            "datainventory",
            "privacyspi"
        })
@NullMarked
package org.mukhtalif.store.fulfilment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
