package org.mukhtalif.store.checkout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.mukhtalif.store.cart.CartLine;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Discount;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.money.VatRates;
import org.mukhtalif.store.offers.Buyable;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.SellerOfRecord;
import org.mukhtalif.store.orders.Shipping;
import org.mukhtalif.store.orders.ShippingKind;
import org.mukhtalif.store.shipping.Delivery;

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

    QuotedLine line(CartLine line, Buyable goods) {
        var offer = goods.offer();
        var description = goods.description();
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
    /// @param chosen how it is to travel; where that way is not offered, the first that is
    MerchantQuote part(
            Merchant merchant, SellerOfRecord seller, List<QuotedLine> lines, Delivery delivery, ShippingKind chosen) {
        var shipping = delivery.way(chosen)
                .or(() -> delivery.options().stream().findFirst())
                .map(way -> new Shipping(
                        way.kind(),
                        way.price(),
                        Discount.NONE,
                        vat.includedIn(way.price()),
                        way.days().to()))
                .orElseGet(() -> new Shipping(chosen, Money.halalas(0), Discount.NONE, Money.halalas(0), 0));
        return new MerchantQuote(merchant, lines, delivery, part(merchant.id(), seller, lines, shipping));
    }

    MerchantOrder part(MerchantId merchant, SellerOfRecord seller, List<QuotedLine> lines, Shipping shipping) {
        var items = lines.stream().map(QuotedLine::item).toList();
        return new MerchantOrder(merchant, seller, items, shipping, new OrderState.Placed(at));
    }

    /// The same line with something taken off, and the VAT of what is left.
    LineItem reduced(LineItem line, Discount discount) {
        return new LineItem(
                line.offer(),
                line.sku(),
                line.product(),
                line.option(),
                line.picture(),
                line.tile(),
                line.quantity(),
                line.unitPrice(),
                discount,
                vat.includedIn(line.listed().minus(discount.amount())));
    }

    Shipping reduced(Shipping shipping, Discount discount) {
        var left = shipping.listed().minus(discount.amount());
        return new Shipping(shipping.kind(), shipping.listed(), discount, vat.includedIn(left), shipping.withinDays());
    }
}
