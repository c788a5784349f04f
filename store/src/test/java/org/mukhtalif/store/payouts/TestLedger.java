package org.mukhtalif.store.payouts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.returns.Refund;

/// What is booked for one part, by the postings of this room and without its tables.
public final class TestLedger {

    private final Map<LedgerAccount, Long> debits = new EnumMap<>(LedgerAccount.class);
    private final List<SaleLine> lines = new ArrayList<>();

    public TestLedger(OrderNumber number, MerchantOrder part, Percentage share, Percentage vat, Instant at) {
        lines.add(Shares.ofShipping(part, vat));
        for (int place = 0; place < part.lines().size(); place++) lines.add(Shares.ofItem(part, place, share, vat));
        book(new Sale(number, part.merchant(), "cash-on-delivery", true, at, at, lines).posting());
    }

    public void give(Refund refund) {
        var steps = new ArrayList<SaleLine>();
        for (var back : refund.lines())
            steps.add(step(back.position() + 1, back.gross(), back.vat(), back.storeFunded()));
        steps.add(step(0, refund.shipping().gross(), refund.shipping().vat(), Money.halalas(0)));
        book(GivenBack.posting(refund, steps, LedgerAccount.MERCHANT_HELD));
    }

    /// Debits less credits.
    public long of(String account) {
        return debits.getOrDefault(LedgerAccount.valueOf(account), 0L);
    }

    private SaleLine step(int source, Money gross, Money vat, Money byStore) {
        var line = lines.get(source);
        var step = line.step(gross, vat, byStore);
        lines.set(
                source,
                new SaleLine(
                        source,
                        line.gross(),
                        line.salesVat(),
                        line.funded(),
                        line.share(),
                        line.commission(),
                        line.commissionVat(),
                        step.refunded(),
                        step.fundedBack()));
        return step;
    }

    private void book(Posting posting) {
        for (var move : posting.moves()) {
            debits.merge(move.debit(), move.minor(), Long::sum);
            debits.merge(move.credit(), -move.minor(), Long::sum);
        }
    }
}
