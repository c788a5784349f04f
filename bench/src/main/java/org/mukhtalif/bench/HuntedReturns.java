package org.mukhtalif.bench;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What goes back: asked for by whoever bought it, decided at the desk and, where that was wrong, by the store.
final class HuntedReturns {

    private static final String MERCHANT = "al-nakhil";

    private final HuntDay day;
    private final Desk desk;
    private final Visitor operator;
    private final HuntedProgram program;
    private String order = "";

    HuntedReturns(HuntDay day, Desk desk, Visitor operator, HuntedProgram program) {
        this.day = day;
        this.desk = desk;
        this.operator = operator;
        this.program = program;
    }

    /// Sara sends three of four pieces back, one after the other; Huda sends one, and another by a program.
    void happen(Visitor sara, Visitor huda) throws InterruptedException, IOException {
        var hers = Baskets.order(sara, day.who().sara(), MERCHANT, 4, Map.of());
        var guests = Baskets.order(huda, day.who().huda(), MERCHANT, 2, Map.of());
        order = hers.number();
        desk.delivers(order);
        desk.delivers(guests.number());
        reads(sara, hers.path(), ".pdf");
        reads(huda, guests.path(), ".pdf");
        asks(sara, day.who().sara(), hers.path());
        looks(desk.visitor(), newest());
        desk.takes(newest(), "/approval");
        desk.visitor().submit(desk.visitor().open(newest()).form("/receipt").agreeingTo("sellable"));
        asks(sara, day.who().sara(), hers.path());
        desk.visitor().submit(desk.visitor().open(newest()).form("/refusal").choosing("reason"));
        looks(operator, operator.open("/staff/returns").link("main a[href*=/staff/returns/]"));
        operator.submit(operator.open("/staff/returns").formLike("/staff/returns/[^/]+/approval"));
        asks(sara, day.who().sara(), hers.path());
        operator.submit(operator.open("/staff/returns")
                .formLike("/staff/returns/[^/]+/refusal")
                .choosing("reason"));
        program.sendsBack(order, day.who().sara());
        asks(huda, day.who().huda(), guests.path());
        program.sendsBack(
                guests.number(),
                guests.path().substring(guests.path().lastIndexOf('/') + 1),
                day.who().huda());
        wantsItInHerName(sara, day.who().sara(), hers.path());
        wantsItInHerName(huda, day.who().huda(), guests.path());
        reads(sara, hers.path(), ".xml");
        reads(huda, guests.path(), ".xml");
    }

    /// Of which Sara keeps some pieces.
    String order() {
        return order;
    }

    /// Nothing chosen first, then one piece, with a photo that names her beside its pixels; another photo
    /// follows, and she looks at what she sent.
    private static void asks(Visitor buyer, Canary who, String order) throws IOException {
        for (var pieces : new String[] {"0", "1"}) {
            var form = buyer.open(buyer.open(order).link("main a[href*='/returns?']"))
                    .form("/returns")
                    .choosing("reason");
            buyer.upload(form.with(form.fields("pieces-").getFirst(), pieces), "photos", photo(who));
        }
        var asked = buyer.open(order).lastLink("main a[href*='/returns/']");
        var text = new Visitor.Upload("words.png", "image/png", who.fullName.getBytes(StandardCharsets.UTF_8));
        for (var file : new Visitor.Upload[] {text, photo(who)})
            buyer.upload(buyer.open(asked).form("/photos"), "photos", file);
        looks(buyer, asked);
    }

    private static Visitor.Upload photo(Canary who) throws IOException {
        var name = "seen by " + who.latinName + ".png";
        return new Visitor.Upload(name, "image/png", Picture.about(Color.RED, who.latinName));
    }

    private static void looks(Visitor visitor, String asked) {
        visitor.open(visitor.open(asked).link("main a[href*='photos=shown']"));
    }

    /// Invoices are written a moment after they are asked for; only one in her name has XML for her.
    private static void reads(Visitor buyer, String order, String ending) throws InterruptedException {
        var link = "main a[href$=" + ending + "]";
        for (int turn = 0; turn < 100; turn++) {
            var page = buyer.open(order + "/invoices");
            if (page.has(link)) {
                buyer.open(page.link(link));
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
