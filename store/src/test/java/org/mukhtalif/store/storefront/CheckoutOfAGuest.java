package org.mukhtalif.store.storefront;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// The one page on which a guest orders.
abstract class CheckoutOfAGuest {

    /// All that a guest has to type.
    static final Map<String, String> TYPED = Map.of(
            "recipient", "سارة",
            "mobile", "٠٥٠١٢٣٤٥٦٧",
            "mail", "sara@mail.example",
            "city", "riyadh",
            "district", "العليا",
            "street", "شارع العليا",
            "building", "٢٩٢٩",
            "postal-code", "12211",
            "payment", "cash-on-delivery",
            "terms", AcceptedTerms.VERSION);

    @Autowired
    MockMvc browser;

    @Autowired
    Goods goods;

    @Autowired
    Offers offers;

    Page cartWith(OfferId offer, int pieces) {
        return Page.send(
                browser,
                "/cart/lines",
                Map.of("offer", offer.toString(), "quantity", Integer.toString(pieces)),
                Map.of());
    }

    Page checkout(Page cart) {
        return Page.open(browser, "/checkout", cart.cookies());
    }

    Page place(Page cart, Map<String, String> other) {
        return Page.send(browser, "/checkout/placement", filled(checkout(cart), other), cart.cookies());
    }

    static Map<String, String> filled(Page checkout, Map<String, String> other) {
        var form = new HashMap<>(checkout.hidden());
        form.putAll(TYPED);
        form.putAll(other);
        return form;
    }

    int stock(OfferId offer) {
        return offers.of(List.of(offer)).get(offer).stock();
    }
}
