package org.mukhtalif.store.invoices;

import java.util.ArrayList;
import java.util.List;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.RefundAgreed;
import org.mukhtalif.store.returns.Refunds;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes an invoice back as far as money goes back. Noted in the transaction that agrees the refund; the note follows.
@Component
class CreditNotes {

    private final Refunds refunds;
    private final Orders orders;
    private final DueTasks tasks;
    private final DueBell bell;

    CreditNotes(Refunds refunds, Orders orders, DueTasks tasks, DueBell bell) {
        this.refunds = refunds;
        this.orders = orders;
        this.tasks = tasks;
        this.bell = bell;
    }

    @EventListener
    void on(RefundAgreed event) {
        refunds.find(event.number()).ifPresent(this::take);
        bell.ring();
    }

    private void take(Refund refund) {
        var what = DueTask.What.REFUND;
        orders.find(refund.order())
                .flatMap(found -> found.partOf(refund.merchant()))
                .ifPresent(part -> tasks.add(
                        IssuerId.of(part),
                        new DueTask(
                                0,
                                what,
                                refund.order(),
                                refund.merchant(),
                                refund.number().value(),
                                lines(refund),
                                refund.at())));
    }

    private static List<CreditedLine> lines(Refund refund) {
        var lines = new ArrayList<CreditedLine>();
        for (var line : refund.lines())
            if (!line.gross().isZero())
                lines.add(
                        new CreditedLine(line.position() + 1, Math.max(1, line.quantity()), line.gross(), line.vat()));
        var shipping = refund.shipping();
        if (!shipping.gross().isZero()) lines.add(new CreditedLine(0, 1, shipping.gross(), shipping.vat()));
        return lines;
    }
}
