package org.mukhtalif.store.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.checkout.TestPricing;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.SellerOfRecord;
import org.mukhtalif.store.orders.Shipping;
import org.mukhtalif.store.orders.ShippingKind;

/// What lies in a cart: some lines of up to four merchants, and their shipping.
final class MadeUpParts {

    private final OneCart cart;

    MadeUpParts(OneCart cart) {
        this.cart = cart;
    }

    List<MerchantOrder> parts() {
        var parts = new ArrayList<MerchantOrder>();
        int merchants = 1 + cart.random().nextInt(4);
        for (int merchant = 1; merchant <= merchants; merchant++) {
            var lines = new ArrayList<LineItem>();
            int count = 1 + cart.random().nextInt(5);
            for (int line = 0; line < count; line++) lines.add(line(merchant * 100L + line));
            var listed = Money.halalas(
                    cart.random().nextInt(4) == 0 ? 0 : 1 + cart.random().nextInt(6_000));
            var shipping = new TestPricing(cart.at())
                    .reduced(
                            new Shipping(ShippingKind.STANDARD, listed, Discount.NONE, Money.halalas(0), 3),
                            Discount.NONE);
            parts.add(new MerchantOrder(
                    new MerchantId(merchant),
                    cart.random().nextBoolean() ? SellerOfRecord.MERCHANT : SellerOfRecord.STORE,
                    lines,
                    shipping,
                    new OrderState.Placed(cart.at())));
        }
        return parts;
    }

    private LineItem line(long offer) {
        var price = Money.halalas(
                cart.random().nextInt(10) == 0
                        ? 1 + cart.random().nextInt(9)
                        : 1 + cart.random().nextInt(60_000));
        var plain = new LineItem(
                new OfferId(offer),
                "SKU-" + offer,
                new Bilingual("تمر", "Dates"),
                Optional.empty(),
                "basket",
                "sand",
                1 + cart.random().nextInt(9),
                price,
                Discount.NONE,
                Money.halalas(0));
        return new TestPricing(cart.at()).reduced(plain, Discount.NONE);
    }
}
