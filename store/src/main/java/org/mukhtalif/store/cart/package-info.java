/// An anonymous basket with a short life: offers and quantities under a secret that only the browser knows. Never a
/// name, an address or an account. An order is another thing; the cart is dropped when one is placed.
@ApplicationModule(allowedDependencies = {"offers", "money"})
@NullMarked
package org.mukhtalif.store.cart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
