package org.mukhtalif.store.fulfilment;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.privacyspi.CaseStates;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// Answers the privacy engine for the contact of an order: who may read it now, and when its clock started.
@Component
class OrderCases implements CaseStates {

    private final Parcels parcels;
    private final Orders orders;
    private final GivenParcels given;
    private final DeliveryWindow window;
    private final Clock clock;

    OrderCases(Parcels parcels, Orders orders, GivenParcels given, DeliveryWindow window, Clock clock) {
        this.parcels = parcels;
        this.orders = orders;
        this.given = given;
        this.window = window;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "order";
    }

    @Override
    public Standing standing(CaseId caseId, Recipient recipient, Purpose purpose) {
        var number = OrderNumber.of(caseId.number());
        if (number.isEmpty()) return new Standing.NotEntitled("no-such-order");
        return switch (recipient.kind()) {
            case MERCHANT ->
                purpose == Purpose.DELIVERY
                        ? ofMerchant(number.get(), recipient)
                        : new Standing.NotEntitled("not-for-delivery");
            case STORE ->
                purpose == Purpose.NOTICES
                        ? requireNonNull(ofStore(Set.of(number.get())).get(number.get()))
                        : new Standing.NotEntitled("not-for-notices");
            case COURIER ->
                purpose == Purpose.DELIVERY
                        ? ofCourier(number.get(), recipient)
                        : new Standing.NotEntitled("not-for-delivery");
            case SUBJECT, OFFICER, ACCOUNTANT, ARBITER, PAYMENT_COMPANY, TAX_AUTHORITY ->
                new Standing.NotEntitled("not-a-right");
        };
    }

    /// Of a batch of letters to guests the orders and their parcels are read by one statement each.
    @Override
    public Map<CaseId, Standing> standings(Set<CaseId> cases, Recipient recipient, Purpose purpose) {
        if (recipient.kind() != Recipient.Kind.STORE || purpose != Purpose.NOTICES)
            return CaseStates.super.standings(cases, recipient, purpose);
        var numbers = cases.stream()
                .map(each -> OrderNumber.of(each.number()))
                .flatMap(Optional::stream)
                .collect(toSet());
        var ofOrders = ofStore(numbers);
        return cases.stream()
                .collect(toMap(
                        identity(),
                        each -> OrderNumber.of(each.number())
                                .map(ofOrders::get)
                                .orElseGet(() -> new Standing.NotEntitled("no-such-order"))));
    }

    @Override
    public Set<SubjectCase> known(Set<SubjectCase> cases) {
        var numbers = cases.stream()
                .map(each -> OrderNumber.of(each.caseId().number()))
                .flatMap(Optional::stream)
                .collect(toSet());
        var parties = orders.partiesOf(numbers);
        return cases.stream()
                .filter(each -> OrderNumber.of(each.caseId().number())
                        .map(parties::get)
                        .filter(known -> known.concerns(each.subject()))
                        .isPresent())
                .collect(toSet());
    }

    /// When the last parcel reached its end. While one is under way, or not opened yet, the clock stands.
    @Override
    public Optional<Instant> clockStarted(CaseId caseId) {
        return OrderNumber.of(caseId.number()).flatMap(number -> ended(number, parcels.of(List.of(number))));
    }

    private Standing ofMerchant(OrderNumber order, Recipient recipient) {
        var now = clock.instant();
        var own = parcels.of(List.of(order)).stream()
                .filter(each -> merchantOf(each).asRecipient().equals(recipient))
                .toList();
        if (own.isEmpty()) return new Standing.NotEntitled("not-your-parcel");
        return own.stream()
                .flatMap(parcel -> window.end(parcel, now).stream())
                .max(Comparator.naturalOrder())
                .filter(now::isBefore)
                .<Standing>map(Standing.Entitled::new)
                .orElseGet(() -> new Standing.NotEntitled("window-closed"));
    }

    /// A courier reads where a parcel goes while it has to fetch or to carry it, and no longer than the policy says.
    private Standing ofCourier(OrderNumber order, Recipient recipient) {
        return given.givenAt(order, recipient)
                .map(since -> since.plus(window.ofCouriers()))
                .filter(clock.instant()::isBefore)
                .<Standing>map(Standing.Entitled::new)
                .orElseGet(() -> new Standing.NotEntitled("not-your-parcel"));
    }

    /// Messages about an order go out until its contact is due to be destroyed, or earlier if the policy says so.
    private Map<OrderNumber, Standing> ofStore(Set<OrderNumber> numbers) {
        var parties = orders.partiesOf(numbers);
        var opened = parcels.of(numbers).stream()
                .collect(groupingBy(fulfilment -> fulfilment.parcel().order()));
        return numbers.stream()
                .collect(toMap(
                        identity(),
                        number -> parties.containsKey(number)
                                ? ofStore(ended(number, opened.getOrDefault(number, List.of())))
                                : new Standing.NotEntitled("no-such-order")));
    }

    private Standing ofStore(Optional<Instant> ended) {
        var now = clock.instant();
        var until = ended.orElse(now).plus(window.ofLetters());
        return now.isBefore(until) ? new Standing.Entitled(until) : new Standing.NotEntitled("window-closed");
    }

    /// A parcel under way tells enough; only without one the order is read.
    private Optional<Instant> ended(OrderNumber number, List<Fulfilment> opened) {
        if (opened.stream().anyMatch(parcel -> end(parcel).isEmpty())) return Optional.empty();
        var order = orders.find(number);
        if (order.isEmpty()) return Optional.empty();
        if (opened.isEmpty() && order.get().state() instanceof OrderState.Cancelled(var since))
            return Optional.of(since);
        var ends =
                opened.stream().map(OrderCases::end).flatMap(Optional::stream).toList();
        var withParcels = opened.stream().map(OrderCases::merchantOf).distinct().count();
        return ends.size() < opened.size() || withParcels < order.get().parts().size()
                ? Optional.empty()
                : ends.stream().max(Comparator.naturalOrder());
    }

    private static Optional<Instant> end(Fulfilment fulfilment) {
        return switch (fulfilment) {
            case Fulfilment.Open _, Fulfilment.Packed _, Fulfilment.Dispatched _ -> Optional.empty();
            case Fulfilment.Delivered delivered -> Optional.of(delivered.deliveredAt());
            case Fulfilment.Returned returned -> Optional.of(returned.returnedAt());
            case Fulfilment.Cancelled cancelled -> Optional.of(cancelled.cancelledAt());
        };
    }

    private static MerchantId merchantOf(Fulfilment fulfilment) {
        return fulfilment.parcel().merchant();
    }
}
