/// Coupons: what a code takes off, for whom, when and how often, and who bears it. A person is known here only by a
/// keyed mark of her mobile and her e-mail, and not even that once her order's contact was destroyed.
@ApplicationModule(allowedDependencies = {"money", "merchants", "custody", "datainventory", "privacyspi"})
@NullMarked
package org.mukhtalif.store.promotions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
