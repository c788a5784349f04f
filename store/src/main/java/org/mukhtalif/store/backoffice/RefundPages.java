package org.mukhtalif.store.backoffice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.RefundLine;
import org.mukhtalif.store.returns.Refunds;
import org.mukhtalif.store.ui.Choice;
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
        return page(found, RefundForm.EMPTY, role, refusal, words);
    }

    /// With everything that was typed.
    RefundPage refused(Order order, RefundForm form, Role role, String refusal, Words words) {
        return page(Optional.of(order), form, role, refusal, words);
    }

    private RefundPage page(Optional<Order> found, RefundForm form, Role role, @Nullable String refusal, Words words) {
        var given = found.map(order -> refunds.of(order.number())).orElse(List.of());
        return new RefundPage(
                StaffLinks.of(role, words),
                found.map(order -> order.number().value()).orElse(null),
                found.stream()
                        .flatMap(order -> order.parts().stream())
                        .map(part -> part(part, of(part.merchant(), given), form, words))
                        .toList(),
                found.map(order -> stories.of(order, words)).orElse(List.of()),
                refusal);
    }

    private static List<Refund> of(MerchantId merchant, List<Refund> given) {
        return given.stream()
                .filter(refund -> refund.merchant().equals(merchant))
                .toList();
    }

    private RefundPage.Part part(MerchantOrder part, List<Refund> given, RefundForm form, Words words) {
        return new RefundPage.Part(
                part.merchant().value(),
                merchants.find(part.merchant()).orElseThrow().name().in(words.locale()),
                part.shipping().price(),
                form.shipping(part.merchant()),
                IntStream.range(0, part.lines().size())
                        .mapToObj(at -> line(part, at, given, form, words))
                        .toList(),
                given.stream()
                        .map(refund -> new RefundPage.Given(
                                refund.number().value(),
                                words.of("returns.refund." + refund.reason().key()),
                                refund.total()))
                        .toList(),
                notYet(part.state(), words));
    }

    private static RefundPage.Line line(
            MerchantOrder part, int position, List<Refund> given, RefundForm form, Words words) {
        var line = part.lines().get(position);
        int gone = given.stream()
                .flatMap(refund -> refund.lines().stream())
                .filter(each -> each.position() == position)
                .mapToInt(RefundLine::quantity)
                .sum();
        return new RefundPage.Line(
                position,
                line.product().in(words.locale()),
                line.quantity(),
                line.total(),
                choices(line.quantity() - gone, line.quantity(), words),
                form.pieces(part.merchant(), position),
                form.amount(part.merchant(), position));
    }

    /// From none to what is left; all of a line of which nothing went back yet is called the whole line.
    private static List<Choice> choices(int left, int whole, Words words) {
        return IntStream.rangeClosed(0, left)
                .mapToObj(pieces -> new Choice(String.valueOf(pieces), choice(pieces, whole, words)))
                .toList();
    }

    private static String choice(int pieces, int whole, Words words) {
        if (pieces == 0) return words.of("backoffice.refunds.pieces.none");
        return pieces == whole
                ? words.of("backoffice.refunds.pieces.all", words.counted("returns.pieces", pieces))
                : words.counted("returns.pieces", pieces);
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
