package org.mukhtalif.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/// Huda, who buys without an account and has nothing but the link of each order.
final class HuntedGuest {

    private final HuntDay day;
    private final Canary huda;
    private final Visitor visitor;
    private String order = "";

    HuntedGuest(HuntDay day) {
        this.day = day;
        this.huda = day.who().huda();
        this.visitor = day.englishVisitor();
    }

    Visitor visitor() {
        return visitor;
    }

    /// With a coupon that does not exist, one that does, and second thoughts.
    void orders() {
        Baskets.fill(visitor, "al-nakhil", 2);
        Baskets.fill(visitor, "bayt-almatbakh", 1);
        for (var code : new String[] {huda.latinName, "AHLAN10"})
            visitor.submit(visitor.open("/cart").form("/cart/coupon").with("code", code));
        visitor.submit(visitor.open("/cart").form("/cart/coupon/removal"));
        visitor.submit(visitor.open("/cart").formLike("/cart/lines/\\d+/removal"));
        Baskets.fill(visitor, "al-nakhil", 1);
        visitor.submit(Baskets.addressed(visitor.open("/checkout").form("/checkout/placement"), huda)
                .with("mobile", huda.latinName));
        order = Baskets.place(visitor, huda, Map.of()).path();
    }

    /// Corrects where it goes, wrongly first.
    void mends() {
        for (var mobile : new String[] {huda.latinName, huda.mobileAsTyped()})
            visitor.submit(Baskets.addressed(visitor.open(order + "/contact").form("/contact"), huda)
                    .with("mobile", mobile));
    }

    void usesHerRights(Visitor stranger) {
        stranger.open(order.replaceFirst("/[^/]+$", "/" + huda.mark));
        var rights = visitor.open(order + "/privacy");
        visitor.submit(rights.form("/privacy/copy"));
        visitor.submitOnly(rights.form("/privacy/copy.json"));
        visitor.open(order + "/privacy/destruction");
        for (var kind : new String[] {"", "object"})
            visitor.submit(visitor.open(order + "/privacy/requests")
                    .form("/privacy/requests")
                    .with("kind", kind)
                    .with("text", huda.street + " " + huda.latinName));
    }

    /// Who has lost the link gets it by a letter.
    void losesHerLink() throws IOException, InterruptedException {
        day.clock().goesOn(Duration.ofMinutes(5));
        for (var mail : new String[] {huda.mobile, huda.mail})
            visitor.submit(
                    visitor.open("/privacy/orders").form("/privacy/orders").with("email", mail));
    }

    void callsOff() {
        visitor.submit(visitor.open(order).form("/cancellation"));
    }

    /// After everything was called off, what is kept of the order goes.
    void isForgotten() {
        var last = Baskets.order(visitor, huda, "al-nakhil", 1, Map.of()).path();
        visitor.submit(visitor.open(last + "/privacy/destruction").form("/privacy/destruction"));
    }
}
