package org.mukhtalif.store.orders;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.payments.PaymentReference;
import org.mukhtalif.store.payments.Payments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/// All orders. The steps run inside the transaction of their caller; whoever calls tells the time.
@Repository
public class Orders {

    private final OrderReader reader;
    private final OrderWriter writer;
    private final Taken taken;
    private final Payments payments;
    private final ApplicationEventPublisher events;
    private final OrderFees fees;

    Orders(OrderReader reader, OrderWriter writer, Taken taken, Payments payments, ApplicationEventPublisher events) {
        this.reader = reader;
        this.writer = writer;
        this.taken = taken;
        this.payments = payments;
        this.events = events;
        this.fees = new OrderFees(payments, events);
    }

    public Optional<Order> find(OrderNumber number) {
        return reader.find(number);
    }

    /// These orders, as far as they are there; one statement.
    public Map<OrderNumber, Order> all(Set<OrderNumber> numbers) {
        return reader.all(numbers).stream().collect(toMap(Order::number, identity()));
    }

    /// The order that is paid under this reference.
    public Optional<Order> find(PaymentReference payment) {
        return reader.find(payment);
    }

    /// The order a guest's link leads to; nothing if the secret is not one of this order's.
    public Optional<Order> find(OrderNumber number, OrderSecret secret) {
        return reader.find(number, secret);
    }

    /// The same as an address has both; nothing if it is written in no such way.
    public Optional<Order> find(String number, String secret) {
        return OrderNumber.of(number)
                .flatMap(known -> OrderSecret.inLink(secret).flatMap(opening -> find(known, opening)));
    }

    /// Her own order; nothing if it is somebody else's.
    public Optional<Order> find(OrderNumber number, DataSubjectId subject) {
        return reader.find(number).filter(order -> order.subject().equals(Optional.of(subject)));
    }

    /// A person's orders, newest first.
    ///
    /// @param after where the page before ended
    public List<Order> of(DataSubjectId subject, Optional<OrderPlace> after, int size) {
        return reader.of(subject, after, size);
    }

    /// The numbers of all orders that concern a person: those she placed, and those that go to her.
    public List<OrderNumber> numbersOf(DataSubjectId subject) {
        return reader.numbersOf(subject);
    }

    /// One merchant's parts of these orders, in one statement. Orders without such a part are left out.
    public Map<OrderNumber, MerchantOrder> partsOf(MerchantId merchant, Collection<OrderNumber> numbers) {
        return reader.partsOf(merchant, numbers);
    }

    /// Whom these orders concern; those that concern nobody any more, and unknown ones, are left out.
    public Map<OrderNumber, Parties> partiesOf(Set<OrderNumber> numbers) {
        return reader.partiesOf(numbers);
    }

    /// The orders that these payments are for, in one statement.
    public Map<PaymentReference, OrderNumber> paidBy(Set<PaymentReference> references) {
        return reader.paidBy(references);
    }

    /// Whether this order's money is handed to the courier.
    public boolean isPaidOnDelivery(Order order) {
        return PaidAtTheDoor.isPaidBy(payments.find(order.payment()).map(Payment::method));
    }

    /// Whether the fee for the way of paying was taken.
    public boolean isFeeTaken(Order order) {
        return !order.fee().isNothing() && payments.isTaken(order.payment(), Order.STORES_SHARE);
    }

    /// The money is still to come: [#confirm] follows when it is here.
    public NewOrder place(OrderDraft draft) {
        var order = draft.placed();
        var link = OrderSecret.random();
        writer.insert(draft, order, link);
        events.publishEvent(
                new OrderAwaitsPayment(order.number(), order.subject(), order.language(), draft.placedAt()));
        return new NewOrder(order, link);
    }

    /// The promise of the money is here already: the order goes to its merchants at once.
    public NewOrder placeConfirmed(OrderDraft draft) {
        var order = draft.confirmed();
        var link = OrderSecret.random();
        writer.insert(draft, order, link);
        tellConfirmed(order, draft.placedAt());
        return new NewOrder(order, link);
    }

    /// A new link to the order, for a mail or for who places it once more. Its secret is told once, here.
    public OrderSecret link(OrderNumber number, Instant at) {
        var secret = OrderSecret.random();
        writer.insertLinks(Map.of(number, secret), at);
        return secret;
    }

    /// New links to several orders, as for a batch of letters; one statement.
    public Map<OrderNumber, OrderSecret> links(Set<OrderNumber> numbers, Instant at) {
        var secrets = numbers.stream().collect(toMap(identity(), _ -> OrderSecret.random()));
        if (!secrets.isEmpty()) writer.insertLinks(secrets, at);
        return secrets;
    }

    /// The money or a promise of it is here: the order goes to its merchants.
    public void confirm(Order order, Instant at) {
        for (var part : order.parts())
            if (part.state() instanceof OrderState.Placed placed)
                writer.keep(order.number(), part.merchant(), placed, placed.confirm(at));
        tellConfirmed(order, at);
    }

    /// A merchant's part was handed over: the cash for it is in.
    ///
    /// @return false if the part was not waiting to be handed over
    public boolean complete(OrderNumber number, MerchantId merchant, Instant at) {
        writer.lock(number);
        return confirmedPart(number, merchant)
                .filter(held ->
                        writer.keep(number, merchant, held.state(), held.state().complete(at)))
                .map(held -> {
                    payments.capture(
                            held.order().payment(),
                            merchant.toString(),
                            held.part().total(),
                            at);
                    fees.complete(held.order(), merchant, at);
                    events.publishEvent(new OrderCompleted(number, merchant, at));
                    return held;
                })
                .isPresent();
    }

    /// Calls a merchant's part off: the goods go back on sale and are owed no more. Only `fulfilment` knows whether a
    /// parcel is packed already, so only it calls this.
    ///
    /// @return false if the part was not waiting to be handed over
    public boolean cancel(OrderNumber number, MerchantId merchant, Instant at) {
        writer.lock(number);
        return confirmedPart(number, merchant)
                .filter(held ->
                        writer.keep(number, merchant, held.state(), held.state().cancel(at)))
                .map(held -> {
                    taken.giveBack(
                            held.order(), List.of(held.part()), held.order().isLast(merchant), at);
                    owedNoMore(held, at);
                    events.publishEvent(new OrderCancelled(number, merchant, at));
                    return held;
                })
                .isPresent();
    }

    /// A merchant's part ended and nothing of it arrived. Its goods went back parcel by parcel, and so did its money,
    /// if it was paid; else nobody owes it any more.
    ///
    /// @return false if the part was not waiting to be handed over
    public boolean fallThrough(OrderNumber number, MerchantId merchant, Instant at) {
        writer.lock(number);
        return confirmedPart(number, merchant)
                .filter(held ->
                        writer.keep(number, merchant, held.state(), held.state().cancel(at)))
                .map(held -> {
                    if (held.order().isLast(merchant)) taken.giveBackCoupon(held.order(), at);
                    if (isPaidOnDelivery(held.order())) owedNoMore(held, at);
                    events.publishEvent(new OrderCancelled(number, merchant, at));
                    return held;
                })
                .isPresent();
    }

    private void owedNoMore(HeldPart held, Instant at) {
        var merchant = held.part().merchant();
        payments.callOff(
                held.order().payment(), merchant.toString(), held.part().total(), at);
        fees.drop(held.order(), merchant, at);
    }

    /// The money came late and the goods were still there: what had lapsed goes to its merchants after all.
    void takeUp(Order order, Instant at) {
        for (var part : order.parts())
            if (part.state() instanceof OrderState.Cancelled cancelled)
                writer.keep(order.number(), part.merchant(), cancelled, cancelled.takeUp(at));
        tellConfirmed(order, at);
    }

    void tellGivenUp(Order order, Instant at) {
        events.publishEvent(new OrderGivenUp(order.number(), at));
    }

    void tellLapsed(Order order, Instant at) {
        events.publishEvent(new OrderLapsed(order.number(), at));
    }

    private void tellConfirmed(Order order, Instant at) {
        events.publishEvent(new OrderConfirmed(
                order.number(),
                order.parts().stream()
                        .map(part -> new OrderConfirmed.Part(
                                part.merchant(), part.seller(), part.shipping().withinDays()))
                        .toList(),
                order.subject(),
                order.parties().another(),
                order.language(),
                at));
        if (!order.fee().isNothing())
            events.publishEvent(new FeeAsked(order.number(), order.merchants().getFirst(), at));
    }

    private Optional<HeldPart> confirmedPart(OrderNumber number, MerchantId merchant) {
        return reader.find(number)
                .flatMap(order -> order.partOf(merchant)
                        .flatMap(part -> part.state() instanceof OrderState.Confirmed confirmed
                                ? Optional.of(new HeldPart(order, part, confirmed))
                                : Optional.empty()));
    }

    private record HeldPart(Order order, MerchantOrder part, OrderState.Confirmed state) {}
}
