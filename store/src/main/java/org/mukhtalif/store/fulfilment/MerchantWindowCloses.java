package org.mukhtalif.store.fulfilment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.store.orders.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Walks every channel that a merchant has with parcels of nobody: a day before the window ends he reads the slip, and
/// after it, nothing anywhere. The orders are never committed; the sealed contacts are destroyed, and a few lines of
/// the book remain that lead to nobody.
@Component
class MerchantWindowCloses implements Control {

    private final SyntheticParcel synthetic;
    private final MerchantWalk walk;
    private final Erasure erasure;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MerchantWindowCloses(
            SyntheticParcel synthetic,
            MerchantWalk walk,
            Erasure erasure,
            TransactionTemplate transaction,
            Clock clock) {
        this.synthetic = synthetic;
        this.walk = walk;
        this.erasure = erasure;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "merchant-window-closes";
    }

    @Override
    public Pace pace() {
        return Pace.HOURLY;
    }

    @Override
    public ProofResult probe() {
        var now = clock.instant();
        var moment = Duration.ofMinutes(1);
        var open = now.minus(walk.afterDelivery()).plus(Duration.ofDays(1));
        var delivered = now.minus(walk.afterDelivery()).minus(moment);
        var dispatched = now.minus(walk.atLatest()).minus(moment);
        var faults = new ArrayList<String>();
        if (!inAWorldUndone(order -> walk.readsTheSlip(order, synthetic.deliveredAt(open, order))))
            faults.add("the slip is not readable while the window is open");
        faults.addAll(after("delivery", order -> synthetic.deliveredAt(delivered, order)));
        faults.addAll(after("dispatch", order -> synthetic.dispatchedAt(dispatched, order)));
        faults.addAll(after("cancellation", synthetic::cancelled));
        return ProofResult.heldIf(faults.isEmpty(), String.join("; ", faults));
    }

    @Override
    public Sabotage sabotage() {
        return Sabotage.of(
                DeliveryWindow.class, "end", (asked, _) -> Optional.of(((Instant) asked[1]).plus(Duration.ofDays(1))));
    }

    private List<String> after(String what, Function<Order, FulfilmentNumber> steps) {
        return inAWorldUndone(order -> walk.stillShown(order, steps.apply(order))).stream()
                .map(channel -> "after " + what + ": " + channel)
                .toList();
    }

    private <T> T inAWorldUndone(Function<Order, T> work) {
        var nobody = DataSubjectId.random();
        return requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            var order = synthetic.order(nobody);
            synthetic.seal(nobody, order);
            try {
                return work.apply(order);
            } finally {
                erasure.eraseCase(nobody, order.caseId());
            }
        }));
    }
}
