/// What the shop describes once: products with their variants, pictures and attributes, and the categories they stand
/// in. No prices, no stock, no shoppers.
@ApplicationModule(allowedDependencies = {"merchants", "pictures", "language", "memory"})
@NullMarked
package org.mukhtalif.store.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
