/// Pages for merchants and the people who work for them: what is to be handed over, and the paper on it. A name is
/// seen here only on a slip, which `fulfilment` prints; this room may not ask for a disclosure itself.
@ApplicationModule(
        allowedDependencies = {
            "merchants",
            "shipping",
            "catalog",
            "offers",
            "pictures",
            "productimport",
            "orders",
            "fulfilment",
            "couriers",
            "invoices",
            "payouts",
            "webhooks",
            "documents",
            "returns",
            "accounts",
            "money",
            "language",
            "datainventory",
            "ui"
        })
@NullMarked
package org.mukhtalif.store.merchantdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
