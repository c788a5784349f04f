/// A merchant's promise to sell a variant: its price, its stock, and what is kept for an order. Who buys is never
/// known here.
@ApplicationModule(allowedDependencies = {"catalog", "merchants", "money"})
@NullMarked
package org.mukhtalif.store.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
