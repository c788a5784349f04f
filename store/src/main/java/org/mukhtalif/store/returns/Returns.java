package org.mukhtalif.store.returns;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// All returns: asking for one, and looking at them. What is decided about them is in [ReturnSteps].
@Repository
public class Returns {

    /// How long the store's list shows what a merchant declined.
    private static final Duration LATELY = Duration.ofDays(30);

    private final ReturnRows rows;
    private final ReturnClaims claims;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Returns(
            ReturnRows rows,
            ReturnClaims claims,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.claims = claims;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Optional<Return> find(ReturnNumber number) {
        return rows.find(number);
    }

    /// The merchant's own return; nothing for another's.
    public Optional<Return> find(ReturnNumber number, MerchantId merchant) {
        return rows.find(number).filter(found -> found.asking().merchant().equals(merchant));
    }

    /// An order's returns, oldest first.
    public List<Return> of(OrderNumber order) {
        return rows.of(order);
    }

    /// A merchant's returns, what waits for somebody first.
    ///
    /// @param after with which the page before ended
    public List<Return> of(MerchantId merchant, Optional<Return> after, int most) {
        return rows.of(merchant, after, most);
    }

    /// What the store may have to decide, the longest waiting first.
    ///
    /// @param after with which the page before ended
    public List<Return> undecided(Optional<Return> after, int most) {
        return rows.undecided(clock.instant().minus(LATELY), after, most);
    }

    /// Whether something is still to be done about goods of this part.
    public boolean isOpen(OrderNumber order, MerchantId merchant) {
        return rows.isOpen(order, merchant);
    }

    /// Asks to send these pieces back. Whose order it is has been made sure of by whoever calls.
    public AskResult ask(Order order, MerchantId merchant, List<ReturnedPieces> pieces, ReturnReason reason) {
        var claim = new ReturnClaim(merchant, pieces, reason, List.of());
        return ask(order, claim, ReturnNumber.random(), () -> {});
    }

    /// The same under a number that is known before, together with what belongs to it.
    AskResult ask(Order order, ReturnClaim claim, ReturnNumber number, Runnable alongside) {
        if (claim.pieces().isEmpty()) return new AskResult.Nothing();
        var at = clock.instant().truncatedTo(MICROS);
        var asking = new Return.Asking(number, order.number(), claim.merchant(), claim.pieces(), claim.reason(), at);
        return requireNonNull(transaction.execute(_ -> obstacle(order, claim).orElseGet(() -> {
            rows.add(asking);
            alongside.run();
            events.publishEvent(new ReturnAsked(asking.number(), asking.order(), asking.merchant(), at));
            return new AskResult.Asked(new Return.Asked(asking));
        })));
    }

    /// What stands against a claim now, or nothing. Holds the part's rows until the caller's transaction ends.
    Optional<AskResult> obstacle(Order order, ReturnClaim claim) {
        if (claim.pieces().isEmpty()) return Optional.of(new AskResult.Nothing());
        return requireNonNull(transaction.execute(_ -> order.partOf(claim.merchant())
                .flatMap(part -> claims.obstacle(order.number(), part, claim.pieces(), claim.reason()))));
    }
}
