package org.mukhtalif.store.checkout;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mukhtalif.store.cart.Cart;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.Buyable;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.ShippingKind;
import org.springframework.stereotype.Component;

/// The parts of a cart, a merchant each, at the prices of this moment and without a coupon.
@Component
class PlainParts {

    private final PartQuotes parts;
    private final Clock clock;

    PlainParts(PartQuotes parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    List<MerchantQuote> of(
            Cart cart, Map<OfferId, Buyable> found, Map<MerchantId, ShippingKind> shipping, String city) {
        var pricing = Pricing.at(clock.instant());
        var lines = cart.lines().stream()
                .filter(line -> found.containsKey(line.offer()))
                .map(line -> pricing.line(line, requireNonNull(found.get(line.offer()))))
                .collect(groupingBy(line -> line.offer().merchant().value(), TreeMap::new, toList()));
        return lines.entrySet().stream()
                .map(entry -> {
                    var merchant = new MerchantId(entry.getKey());
                    var chosen = shipping.getOrDefault(merchant, ShippingKind.STANDARD);
                    return parts.of(pricing, merchant, entry.getValue(), chosen, city);
                })
                .toList();
    }
}
