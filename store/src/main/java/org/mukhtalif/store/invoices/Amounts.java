package org.mukhtalif.store.invoices;

import java.math.BigDecimal;
import org.mukhtalif.store.money.Percentage;

/// Amounts and rates as machines read them: a point, no separators.
final class Amounts {

    private Amounts() {}

    static String plain(Percentage rate) {
        return BigDecimal.valueOf(rate.basisPoints(), 2).toPlainString();
    }
}
