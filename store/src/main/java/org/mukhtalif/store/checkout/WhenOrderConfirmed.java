package org.mukhtalif.store.checkout;

import org.mukhtalif.privacy.consent.Acceptance;
import org.mukhtalif.privacy.consent.Acceptances;
import org.mukhtalif.store.orders.OrderConfirmed;
import org.mukhtalif.store.orders.Orders;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Notes in the person's own record which terms she accepted with her order; it leaves with the order's contact.
@Component("whenOrderConfirmedForTerms")
class WhenOrderConfirmed {

    private final Orders orders;
    private final Acceptances acceptances;

    WhenOrderConfirmed(Orders orders, Acceptances acceptances) {
        this.orders = orders;
        this.acceptances = acceptances;
    }

    @ApplicationModuleListener
    void noteTerms(OrderConfirmed confirmed) {
        orders.find(confirmed.number())
                .ifPresent(order -> order.subject()
                        .ifPresent(subject -> acceptances.accept(
                                subject,
                                new Acceptance(
                                        order.caseId(), Acceptance.TERMS, order.termsVersion(), order.placedAt()))));
    }
}
