/// A basket with a short life: offers and quantities under a secret that only the browser knows. Never a name or an
/// address. It is nobody's until its holder signs in; then it joins the cart of her account, which is forgotten with
/// the account. An order is another thing; the cart is dropped when one is placed.
@ApplicationModule(allowedDependencies = {"offers", "money", "datainventory", "privacyspi"})
@NullMarked
package org.mukhtalif.store.cart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
