/// A shop full of invented goods, for whoever tries the store: eight merchants, their products, and two people who can
/// sign in. Read from `demo/*.json` on the first start, unless the store is to stay empty.
@ApplicationModule(
        allowedDependencies = {
            "merchants",
            "catalog",
            "offers",
            "search",
            "promotions",
            "accounts",
            "money",
            "language",
            "intake",
            "datainventory"
        })
@NullMarked
package org.mukhtalif.store.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
