package org.mukhtalif.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The owner of al-Nakhil, who signs in with a password alone: his parcels, zones, programs and money.
final class HuntedMerchant {

    private static final String PASSWORD = "khalas sukkari wa ajwa";
    private static final String ZONES = "/desk/shipping/zones";

    private final HuntDay day;
    private final Canary sara;
    private final Visitor visitor;
    private final Desk desk;
    private final Deque<String> unused = new ArrayDeque<>();

    HuntedMerchant(HuntDay day) {
        this.day = day;
        this.sara = day.who().sara();
        this.visitor = new Visitor(day.store(), day.witness().ofMerchant());
        this.desk = new Desk(visitor);
    }

    Visitor visitor() {
        return visitor;
    }

    void signsIn() {
        visitor.submit(
                visitor.open("/session").form("/session").with("who", sara.mail).with("password", sara.newPassword));
        visitor.submit(visitor.open("/desk/session")
                .form("/session")
                .with("who", "nakhil")
                .with("password", PASSWORD));
    }

    Desk desk() {
        return desk;
    }

    /// From now on his sign-in asks for a code.
    void putsASecondFactorBefore() {
        var begun = visitor.submit(
                visitor.open("/me/second-factor").form("/me/second-factor").with("present", PASSWORD));
        var codes = visitor.submit(begun.form("/confirmation")
                        .with(
                                "code",
                                Totp.code(
                                        begun.text("code[dir=ltr]"), day.clock().now())))
                .text("#recovery-codes code")
                .split(" ");
        unused.addAll(List.of(codes));
        signsOut();
        signsInWithACode();
    }

    /// A session at work ends with the day.
    void signsInWithACode() {
        var asked = visitor.submit(visitor.open("/desk/session")
                .form("/desk/session")
                .with("who", "nakhil")
                .with("password", PASSWORD));
        visitor.submit(asked.form("/desk/session/code").with("code", unused.remove()));
    }

    void looksAround(Acts acts) {
        acts.plainPaths("GET").stream().filter(path -> path.startsWith("/desk")).forEach(visitor::open);
    }

    /// Nobody listens at the address; what would have been sent is kept and tried again, and then looked for.
    void registersAProgram() {
        visitor.submitOnly(
                visitor.open("/desk/webhooks").form("/desk/webhooks").with("url", "http://127.0.0.1:9/" + sara.mark));
    }

    void removesTheProgram() {
        visitor.submit(visitor.open("/desk/webhooks").formLike("/desk/webhooks/[^/]+/messages/[^/]+/replay"));
        visitor.submit(visitor.open("/desk/webhooks").formLike("/desk/webhooks/[^/]+/removal"));
    }

    /// A zone of parcels: wrongly, rightly, changed and removed again, so that the orders of the day go where they
    /// went.
    void drawsAZone() {
        for (var price : new String[] {sara.street, "18"})
            visitor.submit(zone(visitor.open(ZONES).form(ZONES), price, "region:eastern"));
        var edit = visitor.open("/desk/shipping").link("main a[href*=" + ZONES + "/]");
        visitor.submit(zone(visitor.open(edit).formLike(ZONES + "/\\d+"), "20", "city:dammam"));
        visitor.submit(visitor.open("/desk/shipping").formLike(ZONES + "/\\d+/removal"));
    }

    private static Form zone(Form form, String price, String area) {
        return form.with("area", area)
                .with("up-to-0", "5")
                .with("standard-0", price)
                .with("standard-from", "2")
                .with("standard-to", "4");
    }

    void choosesACourier() {
        visitor.submit(
                visitor.open("/desk/shipping").form("/desk/shipping/courier").with("courier", "swift"));
    }

    /// Two parcels, of which the courier is told: it does not come, so they go another way; one comes back, one
    /// arrives.
    void handsOver(Visitor stranger) {
        for (var end : new String[] {"/homecoming", "/delivery"}) {
            var row = visitor.open(visitor.open("/desk/orders").link("main tr:has(a[href*=/desk/fulfilments/]) a"));
            var parcel = row.address().getPath();
            visitor.open(row.link("main a[href$=/slip]"));
            visitor.open(parcel + "/slip.pdf");
            visitor.open(parcel + "/label.pdf");
            stranger.open(parcel + "/slip");
            stranger.open(parcel + "/slip.pdf");
            desk.takes(parcel, "/packing");
            desk.takes(parcel, "/handover");
            desk.sends(parcel, sara.mobile.repeat(4) + "55555");
            desk.sends(parcel, "MK-12345");
            desk.takes(parcel, end);
        }
    }

    /// What he cannot send.
    void callsOff(String order) {
        desk.takes(desk.parcelOf(order), "/cancellation");
    }

    /// A parcel without the short code of its address waits until a letter has asked for it.
    void asksForAnAddress(String order) {
        var refused = desk.takes(desk.parcelOf(order), "/packing");
        visitor.submit(refused.form("/address-request"));
    }

    void saysWhereToPay() {
        for (var iban : new String[] {sara.mobile, "SA0380000000608010167519"})
            visitor.submit(visitor.open("/desk/money")
                    .form("/desk/money/account")
                    .with("iban", iban)
                    .with("holderName", "متجر النخيل"));
    }

    void readsHisPapers() {
        var money = visitor.open("/desk/money");
        visitor.open(money.link("main a[href$=.pdf]"));
        visitor.open(money.link("main a[href$=.xml]"));
        visitor.open(money.link("main a[href*=/desk/money/statements/]"));
    }

    void signsOut() {
        visitor.submit(visitor.open("/desk/orders").form("/session/end").sentTo("/desk/session/end"));
    }
}
