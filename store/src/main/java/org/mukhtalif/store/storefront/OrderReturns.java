package org.mukhtalif.store.storefront;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.returns.OwedNoMore;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.Refunds;
import org.mukhtalif.store.returns.Return;
import org.mukhtalif.store.returns.Returnable;
import org.mukhtalif.store.returns.Returnables;
import org.mukhtalif.store.returns.ReturnedPieces;
import org.mukhtalif.store.returns.Returns;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Says on the page of an order what of it went or can go back.
@Component
class OrderReturns {

    private final Returns returns;
    private final Returnables returnables;
    private final Refunds refunds;
    private final OwedNoMore owedNoMore;

    OrderReturns(Returns returns, Returnables returnables, Refunds refunds, OwedNoMore owedNoMore) {
        this.returns = returns;
        this.returnables = returnables;
        this.refunds = refunds;
        this.owedNoMore = owedNoMore;
    }

    /// Everything that was given back or written off of the order.
    List<Refund> given(Order order) {
        return order.isAsPlaced() ? List.of() : refunds.of(order.number());
    }

    /// What of its total nobody owes any more.
    Optional<Money> off(Order order, List<Refund> given) {
        return owedNoMore.of(order, given);
    }

    Map<MerchantId, PartReturns> of(Order order, List<Refund> given, Words words) {
        var asked = isAnythingHandedOver(order) ? returns.of(order.number()) : List.<Return>of();
        var parts = new HashMap<MerchantId, PartReturns>();
        for (var part : order.parts()) parts.put(part.merchant(), of(order, part, asked, given, words));
        return parts;
    }

    /// Before that nothing can be sent back, so nothing is asked of the returns.
    private static boolean isAnythingHandedOver(Order order) {
        return order.parts().stream().anyMatch(part -> part.state() instanceof OrderState.Completed);
    }

    private PartReturns of(Order order, MerchantOrder part, List<Return> asked, List<Refund> given, Words words) {
        return new PartReturns(
                asked.stream()
                        .filter(each -> each.asking().merchant().equals(part.merchant()))
                        .map(each -> row(each, words))
                        .toList(),
                returnables
                        .of(order.number(), part)
                        .filter(Returnable::isAnything)
                        .map(Returnable::lastMoment)
                        .orElse(null),
                sum(part, given, true),
                sum(part, given, false));
    }

    private static @Nullable Money sum(MerchantOrder part, List<Refund> given, boolean moved) {
        return given.stream()
                .filter(refund -> refund.merchant().equals(part.merchant()))
                .filter(refund -> refund.reason().movesMoney() == moved)
                .map(Refund::total)
                .reduce(Money::plus)
                .orElse(null);
    }

    private static PartReturns.Row row(Return found, Words words) {
        int pieces = found.asking().pieces().stream()
                .mapToInt(ReturnedPieces::quantity)
                .sum();
        var state = state(found);
        return new PartReturns.Row(
                found.number().value(),
                words.counted("returns.pieces", pieces),
                words.of("returns.state." + state),
                tone(found),
                note(found, words));
    }

    static String state(Return found) {
        return switch (found) {
            case Return.Asked _ -> "asked";
            case Return.Approved _ -> "approved";
            case Return.Declined _ -> "declined";
            case Return.Received _ -> "received";
            case Return.Refunded _ -> "refunded";
        };
    }

    static String tone(Return found) {
        return switch (found) {
            case Return.Asked _, Return.Approved _, Return.Received _ -> "saffron";
            case Return.Declined _ -> "pomegranate";
            case Return.Refunded _ -> "palm";
        };
    }

    static @Nullable String note(Return found, Words words) {
        return switch (found) {
            case Return.Approved _ -> words.of("storefront.return.send");
            case Return.Declined declined ->
                words.of("returns.decline." + declined.reason().key());
            case Return.Asked _, Return.Received _, Return.Refunded _ -> null;
        };
    }
}
