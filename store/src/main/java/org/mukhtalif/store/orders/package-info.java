/// What was agreed: an order, one [MerchantOrder] for each merchant in it, and line items with names and prices as
/// they were. A person is only a [org.mukhtalif.privacy.datainventory.DataSubjectId] here, and not even that once she
/// was erased; no courier and no payment provider is known.
@ApplicationModule(
        allowedDependencies = {
            "money",
            "language",
            "merchants",
            "offers",
            "pictures",
            "promotions",
            "payments",
            "datainventory",
            "privacyspi"
        })
@NullMarked
package org.mukhtalif.store.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
