package org.mukhtalif.store.returns;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// All refunds. Agreeing on one joins the transaction of its caller, or makes its own; refunds of the same part wait
/// for each other.
@Repository
public class Refunds {

    private final RefundRows rows;
    private final Charges charges;
    private final PaidParts paid;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Refunds(
            RefundRows rows,
            Charges charges,
            PaidParts paid,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.charges = charges;
        this.paid = paid;
        this.events = events;
        this.transaction = transaction;
    }

    public Optional<Refund> find(RefundNumber number) {
        return rows.numbered(number).stream().findFirst();
    }

    /// An order's refunds, in the order in which they were agreed.
    public List<Refund> of(OrderNumber order) {
        return rows.of(order);
    }

    /// What was paid for a part and not given back yet, as a wish for all of it; nothing if nothing is left.
    public Optional<RefundWish> everythingLeft(OrderNumber order, MerchantId merchant, RefundReason reason) {
        return paid.part(order, merchant)
                .flatMap(part -> requireNonNull(transaction.execute(_ -> {
                    var left = charges.lock(order, part);
                    var lines = left.values().stream()
                            .filter(charge -> charge.position() != Charge.SHIPPING)
                            .filter(charge -> charge.refundedQuantity() < charge.quantity())
                            .<RefundWish.Line>map(charge -> new RefundWish.Line.Pieces(
                                    charge.position(), charge.quantity() - charge.refundedQuantity()))
                            .toList();
                    var shipping = requireNonNull(left.get(Charge.SHIPPING));
                    var wish = new RefundWish(
                            order, merchant, lines, shipping.paid().minus(shipping.refunded()), reason);
                    return lines.isEmpty() && wish.shipping().isZero()
                            ? Optional.<RefundWish>empty()
                            : Optional.of(wish);
                })));
    }

    /// Agrees on giving this much back, or says why it cannot be.
    public RefundResult agree(RefundWish wish, Instant at) {
        return paid.part(wish.order(), wish.merchant())
                .map(part -> refusal(wish, part)
                        .orElseGet(() ->
                                requireNonNull(transaction.execute(_ -> agree(wish, part, at.truncatedTo(MICROS))))))
                .orElseGet(RefundResult.NoSuchPart::new);
    }

    /// The price of what is still on its way stays whole, so that all of it goes back if the part is called off.
    private Optional<RefundResult> refusal(RefundWish wish, MerchantOrder part) {
        if (part.state() instanceof OrderState.Cancelled) return Optional.of(new RefundResult.CalledOff());
        if (!paid.isPaid(wish.order(), part)) return Optional.of(new RefundResult.NotPaid());
        return wish.reason() == RefundReason.GOODWILL && !(part.state() instanceof OrderState.Completed)
                ? Optional.of(new RefundResult.NotDelivered())
                : Optional.empty();
    }

    private RefundResult agree(RefundWish wish, MerchantOrder part, Instant at) {
        var before = charges.lock(wish.order(), part);
        if (wish.lines().stream()
                .anyMatch(line -> line.position() >= part.lines().size() || line.position() < 0))
            return new RefundResult.NoSuchPart();
        var steps = new ArrayList<Step>();
        for (var line : wish.lines()) {
            var step = step(before, line);
            if (step.isEmpty()) return new RefundResult.TooMuch();
            steps.add(step.get());
        }
        var shipping = requireNonNull(before.get(Charge.SHIPPING));
        var shipped = shipping.without(wish.shipping());
        if (shipped.isEmpty()) return new RefundResult.TooMuch();
        var refund = new Refund(
                RefundNumber.random(),
                wish.order(),
                wish.merchant(),
                steps.stream()
                        .map(step -> step.of(part.lines().get(step.after().position())))
                        .toList(),
                new Step(shipping, shipped.get()).of(part.shipping()),
                wish.reason(),
                at);
        if (steps.isEmpty() && refund.total().isZero()) return new RefundResult.Nothing();
        var after = new ArrayList<>(steps.stream().map(Step::after).toList());
        after.add(shipped.get());
        return write(refund, after);
    }

    private RefundResult write(Refund refund, List<Charge> after) {
        if (!paid.giveBack(refund)) return new RefundResult.TooMuch();
        charges.keep(refund.order(), refund.merchant(), after);
        rows.add(refund);
        events.publishEvent(new RefundAgreed(refund.number(), refund.order(), refund.merchant(), refund.at()));
        return new RefundResult.Agreed(refund);
    }

    private static Optional<Step> step(Map<Integer, Charge> before, RefundWish.Line line) {
        var charge = requireNonNull(before.get(line.position()), "Every line was charged");
        var after = switch (line) {
            case RefundWish.Line.Pieces pieces -> charge.withoutPieces(pieces.quantity());
            case RefundWish.Line.Priced priced -> charge.without(priced.quantity(), priced.gross());
            case RefundWish.Line.Amount amount -> charge.without(amount.gross());
        };
        return after.map(now -> new Step(charge, now));
    }
}
