/// Pages for the people who run the store: what has to be answered, decided or sent. There is no search over people
/// here, and no way to look at a page as somebody else.
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "invoices",
            "payouts",
            "merchants",
            "money",
            "catalog",
            "notifications",
            "search",
            "language",
            "ui",
            "controls",
            "publication",
            "policy",
            "datainventory",
            "subjectrequests",
            "retention",
            "orders",
            "promotions",
            "fulfilment",
            "couriers",
            "returns",
            "payments",
            "transfers"
        })
@NullMarked
package org.mukhtalif.store.backoffice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
