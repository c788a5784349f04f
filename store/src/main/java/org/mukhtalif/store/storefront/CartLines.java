package org.mukhtalif.store.storefront;

import java.util.List;
import org.mukhtalif.store.checkout.QuoteProblem;
import org.mukhtalif.store.checkout.QuotedLine;
import org.mukhtalif.store.ui.Words;

/// Writes a line of a cart, with what changed since it was put in.
final class CartLines {

    private static final int MOST = 99;

    private CartLines() {}

    static CartPage.Line of(QuotedLine line, List<QuoteProblem> problems, Words words) {
        var locale = words.language().locale();
        var described = line.description();
        return new CartPage.Line(
                line.offer().id().value(),
                described.productName().in(locale),
                described.optionLabel().map(label -> label.in(locale)).orElse(null),
                Paths.product(described.productSlug(), words) + "?sku=" + described.sku(),
                described.picture(),
                described.tile(),
                line.item().quantity(),
                Math.clamp(line.offer().stock(), 1, MOST),
                line.offer().price(),
                line.offer().oldPrice().orElse(null),
                line.item().listed(),
                described.returnable() ? null : words.of("storefront.product.not-returnable"),
                problems.stream()
                        .filter(problem -> problem.offer().equals(line.offer().id()))
                        .map(problem -> told(problem, words))
                        .toList());
    }

    private static String told(QuoteProblem problem, Words words) {
        return switch (problem) {
            case QuoteProblem.TooFew(var _, var available) when available == 0 -> words.of("storefront.cart.sold-out");
            case QuoteProblem.TooFew(var _, var available) -> words.counted("storefront.cart.fewer", available);
            case QuoteProblem.PriceChanged(var _, var seen, var now) ->
                words.of("storefront.cart.price-changed", seen, now);
        };
    }
}
