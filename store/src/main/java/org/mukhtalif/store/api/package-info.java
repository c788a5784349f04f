/// The door for programs: what a storefront needs, as JSON under `/api/v1`. Each operation asks the room that the page
/// of the same act asks; no rule lives here. Who is signed in shows a bearer token; cookies are not looked at, so no
/// other site can make a browser act.
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
            "invoices",
            "fulfilment",
            "returns",
            "notifications",
            "accounts",
            "terms",
            "money",
            "language",
            "ui",
            "datainventory",
            "policy"
        })
@NullMarked
package org.mukhtalif.store.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
