package org.mukhtalif.store.returns;

import java.util.Optional;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.offers.Pieces;
import org.mukhtalif.store.orders.MerchantOrder;
import org.springframework.stereotype.Component;

/// What follows when goods have come home: stock and money, in the transaction that notes it.
@Component
class Homecoming {

    private final PaidParts parts;
    private final Refunds refunds;
    private final Offers offers;

    Homecoming(PaidParts parts, Refunds refunds, Offers offers) {
        this.parts = parts;
        this.refunds = refunds;
        this.offers = offers;
    }

    void putOnSale(Return.Asking asking) {
        var part = part(asking);
        offers.giveBack(
                asking.order().value(),
                asking.pieces().stream()
                        .map(each ->
                                new Pieces(part.lines().get(each.position()).offer(), each.quantity()))
                        .toList());
    }

    /// The refund of what came home, with the price of sending where the merchant is to bear it and nothing of his part
    /// stays with the shopper.
    Optional<Refund> refund(Return.Received received) {
        var asking = received.asking();
        var part = part(asking);
        var pieces = asking.pieces().stream()
                .<RefundWish.Line>map(each -> new RefundWish.Line.Pieces(each.position(), each.quantity()))
                .toList();
        var wish = new RefundWish(
                asking.order(), asking.merchant(), pieces, shipping(asking, part), RefundReason.RETURNED);
        return refunds.agree(wish, received.since()) instanceof RefundResult.Agreed(var refund)
                ? Optional.of(refund)
                : Optional.empty();
    }

    private Money shipping(Return.Asking asking, MerchantOrder part) {
        var none = new Money(0, part.total().currency());
        int coming = asking.pieces().stream().mapToInt(ReturnedPieces::quantity).sum();
        if (!asking.reason().isTheMerchants()) return none;
        return refunds.everythingLeft(asking.order(), asking.merchant(), RefundReason.RETURNED)
                .filter(left ->
                        left.lines().stream().mapToInt(Homecoming::pieces).sum() == coming)
                .map(RefundWish::shipping)
                .orElse(none);
    }

    private static int pieces(RefundWish.Line line) {
        return switch (line) {
            case RefundWish.Line.Pieces whole -> whole.quantity();
            case RefundWish.Line.Priced priced -> priced.quantity();
            case RefundWish.Line.Amount _ -> 0;
        };
    }

    private MerchantOrder part(Return.Asking asking) {
        return parts.part(asking.order(), asking.merchant()).orElseThrow();
    }
}
