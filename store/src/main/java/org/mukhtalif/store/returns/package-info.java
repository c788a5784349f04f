/// What goes back: goods to the merchant and money to the shopper, line by line, never more than was paid. A shopper
/// asks within the days the law gives her, the merchant decides, the store may decide otherwise; once the goods are
/// back the money follows by itself. A refund is written once and never changed; who pays it out, who writes the
/// credit note and who corrects a commission hears of it by [RefundAgreed]. Photos of a fault are drawn anew
/// and sealed; here stands only how many there are.
@ApplicationModule(
        allowedDependencies = {
            "orders",
            "merchants",
            "offers",
            "payments",
            "money",
            "pictures",
            "intake",
            "disclosure",
            "policy",
            "datainventory",
            "privacyspi"
        })
@NullMarked
package org.mukhtalif.store.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
