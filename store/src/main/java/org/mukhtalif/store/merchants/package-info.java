/// Merchants: what they show to the public, the terms on which their parcels travel, and which account works for
/// which of them. No payout sums, no products.
@ApplicationModule(
        allowedDependencies = {"money", "language", "memory", "accounts", "policy", "datainventory", "privacyspi"})
@NullMarked
package org.mukhtalif.store.merchants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
