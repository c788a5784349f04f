/// The act from cart to order: what it would cost, what was typed and whether it can be so, and the placing itself.
/// The only room that knows cart, orders, payments and privacy at once. Nothing of it outlives the placing but the
/// answer to a repeated one, for a day.
@ApplicationModule(
        allowedDependencies = {
            "cart",
            "offers",
            "catalog",
            "merchants",
            "orders",
            "shipping",
            "payments",
            "returns",
            "invoices",
            "promotions",
            "money",
            "language",
            "accounts",
            "intake",
            "consent",
            "policy",
            "datainventory"
        })
@NullMarked
package org.mukhtalif.store.checkout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
