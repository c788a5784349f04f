package org.mukhtalif.store.payouts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.merchants.CommissionTerms;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.money.VatRates;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.SellerOfRecord;
import org.springframework.stereotype.Component;

/// How the price of each line is shared between merchant, store and tax authority, by the terms of the day on which the
/// order was placed. Shipping is the merchant's: no commission is taken of it.
@Component
class Shares {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final Percentage NO_SHARE = new Percentage(0);

    private final CommissionTerms terms;
    private final Offers offers;
    private final Products products;
    private final Categories categories;

    Shares(CommissionTerms terms, Offers offers, Products products, Categories categories) {
        this.terms = terms;
        this.offers = offers;
        this.products = products;
        this.categories = categories;
    }

    List<SaleLine> of(MerchantOrder part, Instant placedAt) {
        var day = LocalDate.ofInstant(placedAt, RIYADH);
        var vat = VatRates.on(day);
        var lines = new ArrayList<SaleLine>();
        lines.add(ofShipping(part, vat));
        for (int place = 0; place < part.lines().size(); place++) {
            var item = part.lines().get(place);
            var share = terms.on(day, part.merchant(), categoriesOf(item));
            lines.add(ofItem(part, place, share, vat));
        }
        return lines;
    }

    static SaleLine ofShipping(MerchantOrder part, Percentage vat) {
        var shipping = part.shipping();
        return SaleLine.of(
                0,
                shipping.price(),
                owedBy(part, shipping.vat()),
                shipping.discount().byStore(),
                NO_SHARE,
                vat);
    }

    static SaleLine ofItem(MerchantOrder part, int place, Percentage share, Percentage vat) {
        var item = part.lines().get(place);
        return SaleLine.of(
                place + 1,
                item.total(),
                owedBy(part, item.vat()),
                item.discount().byStore(),
                share,
                vat);
    }

    private static Money owedBy(MerchantOrder part, Money vat) {
        return part.seller() == SellerOfRecord.STORE ? vat : new Money(0, vat.currency());
    }

    /// The category of the goods and those above it; none if they are not in the catalogue any more.
    private List<Long> categoriesOf(LineItem item) {
        Map<OfferId, org.mukhtalif.store.offers.Offer> found = offers.of(List.of(item.offer()));
        var offer = found.get(item.offer());
        if (offer == null) return List.of();
        return products.published(List.of(offer.product())).stream()
                .flatMap(sheet -> categories.pathTo(sheet.category()).stream())
                .map(category -> category.id().value())
                .toList();
    }
}
