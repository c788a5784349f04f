package org.mukhtalif.bench;

import java.util.Map;
import java.util.regex.Pattern;

/// Filling a cart and placing an order, as anybody does it.
final class Baskets {

    private static final Pattern ORDER = Pattern.compile("M-[0-9A-Z]{6}");

    /// An order that was placed.
    ///
    /// @param path of its page, with the secret of its link if there is one
    record Placed(String number, String path) {}

    private Baskets() {}

    /// The first product on a merchant's shelf.
    static void fill(Visitor visitor, String merchant, int pieces) {
        visitor.submit(visitor.open(visitor.open("/merchants/" + merchant).link("main a[href*=/products/]"))
                .form("/cart/lines"));
        if (pieces > 1)
            visitor.submit(visitor.open("/cart").formLike("/cart/lines/\\d+").with("quantity", String.valueOf(pieces)));
    }

    /// Fills the cart and orders what is in it.
    static Placed order(Visitor visitor, Canary who, String merchant, int pieces, Map<String, String> wishes) {
        fill(visitor, merchant, pieces);
        return place(visitor, who, wishes);
    }

    /// Orders what is in the cart.
    ///
    /// @param wishes what is written into the form beside who and where
    static Placed place(Visitor visitor, Canary who, Map<String, String> wishes) {
        var form = addressed(visitor.open("/checkout").form("/checkout/placement"), who)
                .agreeingTo("terms");
        wishes.forEach(form::with);
        if (wishes.containsKey("payment")) {
            // Another way to pay may cost another sum, which the page tells first.
            form = visitor.submitOnly(form.sentTo("/checkout"))
                    .form("/checkout/placement")
                    .agreeingTo("terms");
        }
        return placed(visitor.submit(form));
    }

    static Placed placed(Visitor.Page page) {
        var number = ORDER.matcher(page.address().getPath() + " " + page.text());
        if (!number.find())
            throw new IllegalStateException("No order at %s (status %d): %s"
                    .formatted(page.address().getPath(), page.status(), page.text(".error, .errors, [role=alert]")));
        return new Placed(number.group(), page.address().getPath().replaceFirst("/payment$", ""));
    }

    static Form addressed(Form form, Canary who) {
        return form.with("recipient", who.fullName)
                .with("mobile", who.mobileAsTyped())
                .with("mail", who.mail)
                .with("city", "riyadh")
                .with("district", who.district)
                .with("street", who.street)
                .with("building", "2345")
                .with("postal-code", "12211")
                .with("short-address", who.shortAddress);
    }
}
