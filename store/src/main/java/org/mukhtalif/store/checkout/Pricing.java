package org.mukhtalif.store.checkout;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.cart.CartLine;
import org.mukhtalif.store.catalog.VariantDescription;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.money.VatRates;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.orders.Discount;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.SellerOfRecord;
import org.mukhtalif.store.orders.Shipping;
import org.mukhtalif.store.orders.ShippingKind;

/// Prices of one moment. VAT is in every price; its part is taken out line by line, half up.
class Pricing {

    /// The day of supply is the day in Saudi Arabia.
    private static final ZoneId TAX_ZONE = ZoneId.of("Asia/Riyadh");

    private final Instant at;
    private final Percentage vat;

    private Pricing(Instant at, Percentage vat) {
        this.at = at;
        this.vat = vat;
    }

    static Pricing at(Instant at) {
        return new Pricing(at, VatRates.on(LocalDate.ofInstant(at, TAX_ZONE)));
    }

    QuotedLine line(CartLine line, Offer offer, Map<VariantId, VariantDescription> described) {
        var description = requireNonNull(described.get(offer.variant()), "Every offer is of a described variant");
        var total = offer.price().times(line.quantity());
        return new QuotedLine(
                offer,
                description,
                new LineItem(
                        offer.id(),
                        description.sku().value(),
                        description.productName(),
                        description.optionLabel(),
                        description.picture(),
                        description.tile(),
                        line.quantity(),
                        offer.price(),
                        Discount.NONE,
                        vat.includedIn(total)));
    }

    /// The day of supply, by which the tax law asks.
    LocalDate day() {
        return LocalDate.ofInstant(at, TAX_ZONE);
    }

    /// @param seller who sells on that day
    MerchantQuote part(Merchant merchant, SellerOfRecord seller, List<QuotedLine> lines, ShippingKind chosen) {
        var items = lines.stream().map(QuotedLine::item).toList();
        var options = options(
                merchant,
                items.stream().map(LineItem::total).reduce(Money::plus).orElseThrow());
        var price = options.stream()
                .filter(option -> option.kind() == chosen)
                .findFirst()
                .orElseThrow()
                .price();
        return new MerchantQuote(
                merchant,
                lines,
                options,
                new MerchantOrder(
                        merchant.id(),
                        seller,
                        items,
                        new Shipping(chosen, price, Discount.NONE, vat.includedIn(price)),
                        new OrderState.Placed(at)));
    }

    private static List<ShippingOption> options(Merchant merchant, Money goods) {
        var terms = merchant.shipping();
        return List.of(
                new ShippingOption(ShippingKind.STANDARD, terms.standardFor(goods), terms.standardDays()),
                new ShippingOption(ShippingKind.EXPRESS, terms.express(), terms.expressDays()));
    }
}
