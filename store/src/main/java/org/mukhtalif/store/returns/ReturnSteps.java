package org.mukhtalif.store.returns;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The steps a return takes. Whose return it is has been made sure of by whoever calls; a step that is not legal from
/// the state it is in gives nothing and changes nothing.
@Component
public class ReturnSteps {

    private final ReturnRows rows;
    private final Homecoming homecoming;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReturnSteps(
            ReturnRows rows,
            Homecoming homecoming,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.homecoming = homecoming;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The shopper may send the goods. The store may say so even after the merchant declined.
    public Optional<Return> approve(ReturnNumber number, Decider by) {
        return step(number, found -> switch (found) {
            case Return.Asked asked -> approved(asked.approve(by, now()));
            case Return.Declined declined when by == Decider.STORE -> approved(declined.approveAfterAll(now()));
            case Return.Declined _, Return.Approved _, Return.Received _, Return.Refunded _ -> Optional.empty();
        });
    }

    public Optional<Return> decline(ReturnNumber number, DeclineReason reason, Decider by) {
        return step(number, found -> {
            if (!(found instanceof Return.Asked asked)) return Optional.empty();
            var declined = asked.decline(reason, by, now());
            var asking = declined.asking();
            events.publishEvent(
                    new ReturnDeclined(asking.number(), asking.order(), asking.merchant(), declined.since()));
            return Optional.of(declined);
        });
    }

    /// The goods are back at the merchant's: those that can be sold again go on sale, and the money goes back. A return
    /// whose money cannot go back by itself stays received, for the store to look at.
    public Optional<Return> receive(ReturnNumber number, boolean sellable) {
        return step(number, found -> {
            if (!(found instanceof Return.Approved approved)) return Optional.empty();
            var received = approved.receive(now());
            if (sellable) homecoming.putOnSale(received.asking());
            return Optional.of(homecoming
                    .refund(received)
                    .<Return>map(refund -> received.refund(refund.number(), refund.at()))
                    .orElse(received));
        });
    }

    private Optional<Return> approved(Return.Approved approved) {
        var asking = approved.asking();
        events.publishEvent(new ReturnApproved(asking.number(), asking.order(), asking.merchant(), approved.since()));
        return Optional.of(approved);
    }

    private Optional<Return> step(ReturnNumber number, Function<Return, Optional<Return>> taken) {
        return requireNonNull(transaction.execute(_ -> {
            var now = rows.lock(number).flatMap(taken);
            now.ifPresent(rows::keep);
            return now;
        }));
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }
}
