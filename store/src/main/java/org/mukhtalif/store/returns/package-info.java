/// What goes back: money to the shopper, line by line, never more than was paid. A refund is written once and never
/// changed; who pays it out, who writes the credit note and who corrects a commission hears of it by [RefundAgreed].
@ApplicationModule(allowedDependencies = {"orders", "merchants", "payments", "money"})
@NullMarked
package org.mukhtalif.store.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
