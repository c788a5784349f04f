package org.mukhtalif.store.invoices;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes who asked to be named, and that the order's invoices are to be replaced by ones in her name.
@Component
class NamingTasks {

    private final Namings namings;
    private final DueTasks tasks;
    private final DueBell bell;

    NamingTasks(Namings namings, DueTasks tasks, DueBell bell) {
        this.namings = namings;
        this.tasks = tasks;
        this.bell = bell;
    }

    Optional<Namings.Naming> of(OrderNumber order) {
        return namings.of(order);
    }

    /// Beside an order that is being placed: its invoices name her from the start, so nothing has to be replaced.
    void keep(OrderNumber order, CaseId caseId, DataSubjectId subject, Instant at) {
        if (!namings.add(order, caseId, subject, at))
            throw new IllegalStateException("A fresh order is in somebody's name already");
    }

    /// @return false if somebody asked before
    @Transactional
    public boolean note(Order order, CaseId caseId, DataSubjectId subject, Instant at) {
        if (!namings.add(order.number(), caseId, subject, at)) return false;
        for (var part : order.parts())
            tasks.add(
                    IssuerId.of(part),
                    DueTask.fresh(DueTask.What.NAMING, order.number(), part.merchant(), "named", at));
        if (!order.fee().isNothing())
            tasks.add(
                    IssuerId.STORE,
                    DueTask.fresh(
                            DueTask.What.FEE_NAMING,
                            order.number(),
                            order.merchants().getFirst(),
                            "fee-named",
                            at));
        bell.ring();
        return true;
    }
}
