package org.mukhtalif.store.checkout;

import java.util.List;
import java.util.stream.IntStream;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.orders.MerchantOrder;

/// What a cart would cost at one merchant.
///
/// @param part the merchant order that would be placed
/// @param options the ways it can travel, the chosen one is in `part`
public record MerchantQuote(
        Merchant merchant, List<QuotedLine> lines, List<ShippingOption> options, MerchantOrder part) {

    public MerchantQuote {
        lines = List.copyOf(lines);
        options = List.copyOf(options);
    }

    /// The places of the lines that are not taken back, as their pages say.
    List<Integer> notTakenBack() {
        return IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).description().returnable())
                .boxed()
                .toList();
    }
}
