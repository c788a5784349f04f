package org.mukhtalif.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;

/// Who runs the shop: its shelves, its coupons, its news, its money.
final class HuntedOperator {

    private final HuntDay day;
    private final Visitor visitor;

    HuntedOperator(HuntDay day) {
        this.day = day;
        this.visitor = new Visitor(day.store(), day.witness().ofStaff());
    }

    Visitor visitor() {
        return visitor;
    }

    void signsIn(Worker who) {
        who.signsIn(visitor, "/staff/session", day.clock());
    }

    void signsOut() {
        visitor.submit(visitor.open("/staff").form("/session/end").sentTo("/staff/session/end"));
    }

    void looksAround(Acts acts) {
        acts.plainPaths("GET").stream()
                .filter(path -> path.startsWith("/staff"))
                .forEach(visitor::open);
    }

    void arrangesTheShelves() {
        for (var name : new String[] {"", "ركن الشاي"}) {
            visitor.submit(visitor.open("/staff/categories")
                    .form("/staff/categories")
                    .with("ar", name)
                    .with("en", name));
            visitor.submit(visitor.open("/staff/brands")
                    .form("/staff/brands")
                    .with("ar", name)
                    .with("en", name));
        }
        visitor.submit(visitor.open("/staff/categories")
                .formLike("/staff/categories/\\d+")
                .with("blurbAr", "مرتبة"));
        visitor.submit(visitor.open("/staff/categories")
                .formLike("/staff/categories/\\d+/place")
                .with("position", "2"));
        visitor.submit(visitor.open("/staff/brands").formLike("/staff/brands/\\d+"));
        for (var words : new String[] {"قهوة", "قهوة, كوفي"})
            visitor.submit(
                    visitor.open("/staff/synonyms").form("/staff/synonyms").with("words", words));
        visitor.submit(visitor.open("/staff/synonyms").formLike("/staff/synonyms/\\d+/removal"));
    }

    void givesCoupons() {
        for (var share : new String[] {"much", "5"})
            visitor.submit(visitor.open("/staff/coupons")
                    .form("/staff/coupons")
                    .with("code", "HUNTED5")
                    .with("benefit", "share")
                    .with("share", share));
        visitor.submit(visitor.open("/staff/coupons").formLike("/staff/coupons/\\d+/end"));
    }

    /// A company that fetches parcels: wrongly first.
    void registersACourier() {
        for (var key : new String[] {"Swift Couriers", "swift"})
            visitor.submit(visitor.open("/staff/couriers")
                    .form("/staff/couriers")
                    .with("ar", "شركة التوصيل السريع")
                    .with("en", "Swift Couriers")
                    .with("key", key)
                    .with("way", "files"));
        visitor.submit(
                visitor.open("/staff/couriers").form("/staff/couriers/usual").with("courier", "swift"));
    }

    void strikesTheCourierOff() {
        visitor.submit(visitor.open("/staff/couriers").form("/staff/couriers/swift/closing"));
    }

    void sendsTheNews() {
        for (var subject : new String[] {"", "وصل التمر الجديد"})
            visitor.submit(visitor.open("/staff/newsletters")
                    .form("/staff/newsletters")
                    .with("subjectAr", subject)
                    .with("textAr", "من مزارع القصيم والأحساء.")
                    .with("subjectEn", "New dates are here")
                    .with("textEn", "From the farms of Qassim and Al-Ahsa."));
    }

    /// Sends a product back, without a reason first.
    void sendsAProductBack() {
        var product = visitor.open("/staff/products").link("main a[href*=/staff/products/]");
        for (var reason : new String[] {"", "الصورة غير واضحة"})
            visitor.submit(visitor.open(product).form("/return").with("reason", reason));
    }

    void letsAProductIn() {
        visitor.submit(visitor.open(visitor.open("/staff/products").link("main a[href*=/staff/products/]"))
                .form("/approval"));
    }

    /// Out of goodwill, of an order that was paid.
    void givesMoneyBack(String order) {
        for (var amount : new String[] {"كثير", "1.00"}) {
            var form = visitor.open("/staff/refunds?order=" + order).form("/staff/refunds");
            visitor.submit(form.with(form.fields("amount-").getFirst(), amount));
        }
        var pieces = visitor.open("/staff/refunds?order=" + order).form("/staff/refunds");
        visitor.submit(pieces.with(pieces.fields("pieces-").getFirst(), "1"));
    }

    void readsInvoices() {
        var page = visitor.open("/staff/invoices");
        visitor.open(page.link("main a[href$=.pdf]"));
        visitor.open(page.link("main a[href$=.xml]"));
    }

    void agreesOnCommissions() {
        var from = LocalDate.ofInstant(day.clock().now(), ZoneOffset.UTC).plusDays(40);
        for (var share : new String[] {"most", "9"})
            visitor.submit(visitor.open("/staff/payouts")
                    .form("/staff/payouts/terms")
                    .with("share", share)
                    .with("from", from.toString()));
    }

    /// The couriers' cash is there, and what is due goes to the merchants once somebody else has approved it.
    void paysMerchants(HuntedOperator second) {
        visitor.submit(visitor.open("/staff/payouts")
                .form("/staff/payouts/remittances")
                .agreeingTo("part"));
        var batch = visitor.submit(visitor.open("/staff/payouts").form("/staff/payouts/batches"))
                .address()
                .getPath();
        second.visitor.submit(second.visitor.open(batch).form("/approval"));
        visitor.open(batch + "/transfers.csv");
        visitor.open(batch + "/transfers.xml");
    }
}
