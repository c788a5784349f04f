package org.mukhtalif.store.payouts;

import static org.mukhtalif.store.payouts.LedgerAccount.CARRIER;
import static org.mukhtalif.store.payouts.LedgerAccount.COMMISSION;
import static org.mukhtalif.store.payouts.LedgerAccount.COMMISSION_VAT;
import static org.mukhtalif.store.payouts.LedgerAccount.DISCOUNTS;
import static org.mukhtalif.store.payouts.LedgerAccount.MERCHANT_HELD;
import static org.mukhtalif.store.payouts.LedgerAccount.PROVIDER;
import static org.mukhtalif.store.payouts.LedgerAccount.SALES_VAT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;

/// A part of an order that was handed over.
///
/// @param isCash whether a courier was paid for it
/// @param releaseFrom when the time for returns is over
record Sale(
        OrderNumber order,
        MerchantId merchant,
        String method,
        boolean isCash,
        Instant deliveredAt,
        Instant releaseFrom,
        List<SaleLine> lines) {

    Sale {
        lines = List.copyOf(lines);
    }

    Money gross() {
        return lines.stream().map(SaleLine::gross).reduce(Money::plus).orElseThrow();
    }

    /// Everything that came in is first owed to the merchant; then taxes and commission are taken from it.
    Posting posting() {
        var posting = Posting.of(PostingKind.SALE, order + "/" + merchant)
                .move(isCash ? CARRIER : PROVIDER, MERCHANT_HELD, gross().minorUnits())
                .move(DISCOUNTS, MERCHANT_HELD, sum(SaleLine::funded))
                .move(MERCHANT_HELD, SALES_VAT, sum(SaleLine::salesVat))
                .move(MERCHANT_HELD, COMMISSION, sum(SaleLine::commission))
                .move(MERCHANT_HELD, COMMISSION_VAT, sum(SaleLine::commissionVat));
        return posting.about(Optional.of(order), merchant, deliveredAt);
    }

    private long sum(java.util.function.Function<SaleLine, Money> part) {
        return lines.stream().map(part).mapToLong(Money::minorUnits).sum();
    }
}
