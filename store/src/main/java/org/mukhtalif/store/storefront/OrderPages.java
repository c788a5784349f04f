package org.mukhtalif.store.storefront;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.fulfilment.ShopperCancellations;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page of an order: what was agreed, and how far each merchant's parcel has come.
@Component
class OrderPages {

    private final Boxes boxes;
    private final Merchants merchants;
    private final OrderReturns returns;
    private final PayingWords paying;
    private final DeliveryNotices notices;

    OrderPages(Boxes boxes, Merchants merchants, OrderReturns returns, PayingWords paying, DeliveryNotices notices) {
        this.boxes = boxes;
        this.merchants = merchants;
        this.returns = returns;
        this.paying = paying;
        this.notices = notices;
    }

    OrderPage show(Order order, String path, boolean guest, @Nullable String refusal, Words words) {
        return show(order, path, guest, refusal, null, words);
    }

    /// @param fault what is wrong with the short address that was just typed
    OrderPage show(
            Order order, String path, boolean guest, @Nullable String refusal, @Nullable String fault, Words words) {
        var parcels = boxes.of(order);
        var given = returns.given(order);
        var back = returns.of(order, given, words);
        var parts = order.parts().stream()
                .map(part -> part(order, part, parcels, back.getOrDefault(part.merchant(), PartReturns.NONE), words))
                .toList();
        var off = returns.off(order, given);
        return new OrderPage(
                order.number().value(),
                order.placedAt(),
                path,
                guest,
                parts,
                order.items(),
                order.shipping(),
                order.fee().price(),
                order.discount().amount(),
                order.coupon().orElse(null),
                order.total(),
                order.vat(),
                off.orElse(null),
                off.map(order.total()::minus).orElse(order.total()),
                order.termsVersion(),
                paying.of(order, words),
                notices.address(order, parcels.all(), fault, words),
                refusal);
    }

    private OrderPage.Part part(Order order, MerchantOrder part, OrderParcels parcels, PartReturns back, Words words) {
        var progress = Progress.of(part.state(), parcels.of(part));
        return new OrderPage.Part(
                part.merchant().value(),
                MerchantCard.of(merchants.find(part.merchant()).orElseThrow(), words),
                words.of("storefront.state." + progress.state()),
                progress.tone(),
                progress.since(),
                progress.steps(words),
                boxes.tell(part, parcels, words),
                progress.isOff(),
                ShopperCancellations.isUnpacked(part, parcels.of(part)),
                notices.isLate(order, part),
                part.lines().stream().map(line -> line(line, words)).toList(),
                words.of("storefront.shipping." + part.shipping().kind().key()),
                part.shipping().listed(),
                part.discount().amount(),
                part.total(),
                parcels.collected(part),
                back);
    }

    private static OrderPage.Line line(LineItem line, Words words) {
        var locale = words.language().locale();
        return new OrderPage.Line(
                line.product().in(locale),
                line.option().map(option -> option.in(locale)).orElse(null),
                line.picture(),
                line.tile(),
                line.quantity(),
                line.unitPrice(),
                line.listed());
    }
}
