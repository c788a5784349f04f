package org.mukhtalif.store.payouts;

import static org.mukhtalif.store.payouts.LedgerAccount.CARRIER;
import static org.mukhtalif.store.payouts.LedgerAccount.COMMISSION;
import static org.mukhtalif.store.payouts.LedgerAccount.COMMISSION_VAT;
import static org.mukhtalif.store.payouts.LedgerAccount.DISCOUNTS;
import static org.mukhtalif.store.payouts.LedgerAccount.MERCHANT_DUE;
import static org.mukhtalif.store.payouts.LedgerAccount.MERCHANT_HELD;
import static org.mukhtalif.store.payouts.LedgerAccount.REFUNDS;
import static org.mukhtalif.store.payouts.LedgerAccount.SALES_VAT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderCompleted;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.RefundAgreed;
import org.mukhtalif.store.returns.Refunds;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What goes back to a shopper takes back, in proportion, all that its sale brought: the merchant's part, commission,
/// taxes. After a payout the merchant's balance may fall below nothing; the next sales fill it up.
@Component
class GivenBack {

    private static final int AFTER_THE_SALE = 100;

    private final SaleRows rows;
    private final Ledger ledger;
    private final Refunds refunds;

    GivenBack(SaleRows rows, Ledger ledger, Refunds refunds) {
        this.rows = rows;
        this.ledger = ledger;
        this.refunds = refunds;
    }

    @EventListener
    void on(RefundAgreed event) {
        refunds.find(event.number()).ifPresent(this::post);
    }

    /// What was given back before the goods were handed over could not be written until now.
    @EventListener
    @Order(AFTER_THE_SALE)
    void on(OrderCompleted event) {
        refunds.of(event.number()).stream()
                .filter(refund -> refund.merchant().equals(event.merchant()))
                .forEach(this::post);
    }

    private void post(Refund refund) {
        rows.lock(refund.order(), refund.merchant())
                .ifPresent(standing -> post(refund, standing.isReleased() ? MERCHANT_DUE : MERCHANT_HELD));
    }

    private void post(Refund refund, LedgerAccount ofMerchant) {
        var steps = steps(refund);
        if (ledger.post(posting(refund, steps, ofMerchant)).isEmpty()) return;
        steps.forEach(step -> rows.refunded(refund.order(), refund.merchant(), step));
        if (!refund.reason().movesMoney()) endIfNothingIsAwaited(refund);
    }

    /// All that was collected may have been handed over before the last parcel came home.
    private void endIfNothingIsAwaited(Refund refund) {
        if (ledger.owed(refund.order(), refund.merchant(), CARRIER) == 0)
            rows.remitted(refund.order(), refund.merchant(), refund.at());
    }

    static Posting posting(Refund refund, List<SaleLine> steps, LedgerAccount ofMerchant) {
        return Posting.of(PostingKind.REFUND, refund.number().value())
                .move(ofMerchant, refund.reason().movesMoney() ? REFUNDS : CARRIER, sum(steps, SaleLine::gross))
                .move(ofMerchant, DISCOUNTS, sum(steps, SaleLine::funded))
                .move(SALES_VAT, ofMerchant, sum(steps, SaleLine::salesVat))
                .move(COMMISSION, ofMerchant, sum(steps, SaleLine::commission))
                .move(COMMISSION_VAT, ofMerchant, sum(steps, SaleLine::commissionVat))
                .about(Optional.of(refund.order()), refund.merchant(), refund.at());
    }

    private List<SaleLine> steps(Refund refund) {
        var steps = new ArrayList<SaleLine>();
        refund.lines()
                .forEach(back -> line(refund, back.position() + 1)
                        .map(line -> line.step(back.gross(), back.vat(), back.storeFunded()))
                        .ifPresent(steps::add));
        var shipping = refund.shipping();
        line(refund, 0)
                .map(line -> line.step(
                        shipping.gross(),
                        shipping.vat(),
                        new Money(0, line.funded().currency())))
                .ifPresent(steps::add);
        return steps;
    }

    private Optional<SaleLine> line(Refund refund, int source) {
        return rows.line(refund.order(), refund.merchant(), source);
    }

    private static long sum(List<SaleLine> lines, Function<SaleLine, Money> part) {
        return lines.stream().map(part).mapToLong(Money::minorUnits).sum();
    }
}
