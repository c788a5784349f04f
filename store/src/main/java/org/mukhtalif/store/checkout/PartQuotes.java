package org.mukhtalif.store.checkout;

import java.util.List;
import org.mukhtalif.store.catalog.Weight;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.SellerOfRecord;
import org.mukhtalif.store.orders.ShippingKind;
import org.mukhtalif.store.shipping.Consignment;
import org.mukhtalif.store.shipping.Deliveries;
import org.springframework.stereotype.Component;

/// Says what one merchant's part of a cart costs: who sells it, and how it can be brought.
@Component
class PartQuotes {

    private final Merchants merchants;
    private final Deliveries deliveries;

    PartQuotes(Merchants merchants, Deliveries deliveries) {
        this.merchants = merchants;
        this.deliveries = deliveries;
    }

    MerchantQuote of(Pricing pricing, MerchantId id, List<QuotedLine> lines, ShippingKind chosen, String city) {
        var merchant = merchants.find(id).orElseThrow();
        var delivery = deliveries.of(merchant, new Consignment(value(lines), grams(lines), city));
        return pricing.part(merchant, seller(merchant, pricing), lines, delivery, chosen);
    }

    private SellerOfRecord seller(Merchant merchant, Pricing pricing) {
        return merchants.vatNumberOn(merchant.id(), pricing.day()).isPresent()
                ? SellerOfRecord.MERCHANT
                : SellerOfRecord.STORE;
    }

    private static Money value(List<QuotedLine> lines) {
        return lines.stream()
                .map(QuotedLine::item)
                .map(LineItem::total)
                .reduce(Money::plus)
                .orElseThrow();
    }

    private static int grams(List<QuotedLine> lines) {
        return lines.stream()
                .mapToInt(line -> line.item().quantity()
                        * line.description().weight().map(Weight::grams).orElse(0))
                .sum();
    }
}
