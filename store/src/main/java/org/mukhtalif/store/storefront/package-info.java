/// Pages for shoppers: looking, buying, following an order. Each page is one record that a template prints; rules,
/// SQL and encryption live in the rooms below.
@ApplicationModule(
        allowedDependencies = {
            "catalog",
            "merchants",
            "offers",
            "search",
            "cart",
            "checkout",
            "shipping",
            "orders",
            "promotions",
            "payments",
            "transfers",
            "fulfilment",
            "notifications",
            "returns",
            "invoices",
            "accounts",
            "terms",
            "money",
            "language",
            "ui",
            "policy",
            "cookies",
            "consent",
            "disclosure",
            "datainventory"
        })
@NullMarked
package org.mukhtalif.store.storefront;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
