package org.mukhtalif.store.backoffice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.Refunds;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page on which money is given back: what was paid of an order, and what went back already.
@Component
class RefundPages {

    private final Refunds refunds;
    private final Merchants merchants;
    private final OrderStories stories;

    RefundPages(Refunds refunds, Merchants merchants, OrderStories stories) {
        this.refunds = refunds;
        this.merchants = merchants;
        this.stories = stories;
    }

    RefundPage show(Optional<Order> found, Role role, @Nullable String refusal, Words words) {
        var given = found.map(order -> refunds.of(order.number())).orElse(List.of());
        return new RefundPage(
                StaffLinks.of(role, words),
                found.map(order -> order.number().value()).orElse(null),
                found.stream()
                        .flatMap(order -> order.parts().stream())
                        .map(part -> part(part, given, words))
                        .toList(),
                found.map(order -> stories.of(order, words)).orElse(List.of()),
                refusal);
    }

    private RefundPage.Part part(MerchantOrder part, List<Refund> given, Words words) {
        return new RefundPage.Part(
                part.merchant().value(),
                merchants.find(part.merchant()).orElseThrow().name().in(words.locale()),
                part.shipping().price(),
                IntStream.range(0, part.lines().size())
                        .mapToObj(at -> {
                            var line = part.lines().get(at);
                            return new RefundPage.Line(
                                    at, line.product().in(words.locale()), line.quantity(), line.total());
                        })
                        .toList(),
                given.stream()
                        .filter(refund -> refund.merchant().equals(part.merchant()))
                        .map(refund -> new RefundPage.Given(
                                refund.number().value(),
                                words.of("returns.refund." + refund.reason().key()),
                                refund.total()))
                        .toList(),
                notYet(part.state(), words));
    }

    private static @Nullable String notYet(OrderState state, Words words) {
        return switch (state) {
            case OrderState.Placed _ -> words.of("backoffice.refunds.not-paid");
            case OrderState.Confirmed _ -> words.of("backoffice.refunds.not-delivered");
            case OrderState.Cancelled _ -> words.of("backoffice.refunds.called-off");
            case OrderState.Completed _ -> null;
        };
    }
}
