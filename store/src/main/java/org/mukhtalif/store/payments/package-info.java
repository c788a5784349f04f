/// Money in and back: what an order owes, by which method, what of it was taken, and what of that was given back. A
/// payment is known by its [PaymentReference]; this room knows no order, no card number and no person.
///
/// Who pays online does so on the page of a payment company, which [OnlinePayments] opens and the [Reconciler] looks
/// at until it is known what became of it. Refunds are asked for through [Payments] and carried out by the
/// [RefundWorker].
@ApplicationModule(allowedDependencies = {"money", "policy"})
@NullMarked
package org.mukhtalif.store.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
