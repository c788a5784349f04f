/// Where each merchant sends parcels, and what it asks for it: zones of regions and cities, prices by weight, free of
/// charge from a value on. A merchant without zones sends everywhere for the prices of its terms. Places only, never
/// an address.
@ApplicationModule(allowedDependencies = {"merchants", "orders", "money", "memory"})
@NullMarked
package org.mukhtalif.store.shipping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
