package org.mukhtalif.store.checkout;

import java.util.List;
import java.util.stream.IntStream;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.ShippingKind;
import org.mukhtalif.store.shipping.Delivery;
import org.mukhtalif.store.shipping.ShippingOption;

/// What a cart would cost at one merchant.
///
/// @param part the merchant order that would be placed
/// @param delivery whether and how it can travel; the chosen way is in `part`
public record MerchantQuote(Merchant merchant, List<QuotedLine> lines, Delivery delivery, MerchantOrder part) {

    public MerchantQuote {
        lines = List.copyOf(lines);
    }

    /// The ways it can travel.
    public List<ShippingOption> options() {
        return delivery.options();
    }

    /// What of the chosen way's price the standard way costs: the most that can be free.
    Money standardShipping() {
        var chosen = part.shipping().listed();
        return delivery.way(ShippingKind.STANDARD).stream()
                .map(ShippingOption::price)
                .filter(price -> price.compareTo(chosen) < 0)
                .findFirst()
                .orElse(chosen);
    }

    /// The places of the lines that are not taken back, as their pages say.
    List<Integer> notTakenBack() {
        return IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).description().returnable())
                .boxed()
                .toList();
    }
}
