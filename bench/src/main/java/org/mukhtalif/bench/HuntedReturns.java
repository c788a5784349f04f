package org.mukhtalif.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What goes back: asked for by whoever bought it, decided at the desk and, where that was wrong, by the store.
final class HuntedReturns {

    private static final String MERCHANT = "al-nakhil";

    private final HuntDay day;
    private final Desk desk;
    private final Visitor operator;
    private String order = "";

    HuntedReturns(HuntDay day, Desk desk, Visitor operator) {
        this.day = day;
        this.desk = desk;
        this.operator = operator;
    }

    /// Sara sends three of four pieces back, one after the other; Huda sends one.
    void happen(Visitor sara, Visitor huda) throws InterruptedException {
        var hers = Baskets.order(sara, day.who().sara(), MERCHANT, 4, Map.of());
        var guests = Baskets.order(huda, day.who().huda(), MERCHANT, 1, Map.of());
        order = hers.number();
        desk.delivers(order);
        desk.delivers(guests.number());
        readsInvoices(sara, hers.path());
        readsInvoices(huda, guests.path());
        asks(sara, hers.path());
        desk.takes(newest(), "/approval");
        desk.visitor().submit(desk.visitor().open(newest()).form("/receipt").agreeingTo("sellable"));
        asks(sara, hers.path());
        desk.visitor().submit(desk.visitor().open(newest()).form("/refusal").choosing("reason"));
        operator.submit(operator.open("/staff/returns").formLike("/staff/returns/[^/]+/approval"));
        asks(sara, hers.path());
        operator.submit(operator.open("/staff/returns")
                .formLike("/staff/returns/[^/]+/refusal")
                .choosing("reason"));
        asks(huda, guests.path());
        wantsItInHerName(sara, day.who().sara(), hers.path());
        wantsItInHerName(huda, day.who().huda(), guests.path());
    }

    /// Of which Sara keeps some pieces.
    String order() {
        return order;
    }

    /// Nothing chosen first, then one piece.
    private static void asks(Visitor buyer, String order) {
        for (var pieces : new String[] {"0", "1"}) {
            var form = buyer.open(buyer.open(order).link("main a[href*=/returns]"))
                    .form("/returns")
                    .choosing("reason");
            buyer.submit(form.with(form.fields("pieces-").getFirst(), pieces));
        }
    }

    /// They are written a moment after the goods arrived.
    private static void readsInvoices(Visitor buyer, String order) throws InterruptedException {
        for (int turn = 0; turn < 100; turn++) {
            var page = buyer.open(order + "/invoices");
            if (page.has("main a[href$=.pdf]")) {
                buyer.open(page.link("main a[href$=.pdf]"));
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("No invoice for " + order);
    }

    /// Who is registered for VAT asks for an invoice in her name, wrongly first.
    private static void wantsItInHerName(Visitor buyer, Canary who, String order) {
        for (var number : new String[] {who.mobile, who.vatNumber})
            buyer.submit(buyer.open(order + "/tax-invoice")
                    .form("/tax-invoice")
                    .with("name", who.fullName)
                    .with("vat-number", number)
                    .with("street", who.street)
                    .with("building", "2345")
                    .with("district", who.district)
                    .with("city", "الرياض")
                    .with("postal-code", "12211"));
    }

    private String newest() {
        return desk.visitor().open("/desk/returns").link("main a[href*=/desk/returns/]");
    }
}
