/// Money in: what an order owes, by which method, and what of it was taken. A payment is known by its
/// [PaymentReference]; this room knows no order, no card number and no person.
@ApplicationModule(allowedDependencies = {"money"})
@NullMarked
package org.mukhtalif.store.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
