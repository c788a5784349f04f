package org.mukhtalif.bench;

import java.awt.Color;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Orders that are paid before they are packed, at the payment company's simulator and by a bank transfer, and money
/// that goes back.
final class HuntedPayer {

    private static final String CARD = "4111111111111111";
    private static final String MERCHANT = "al-nakhil";

    private final HuntDay day;
    private final Visitor sara;
    private final Visitor huda;
    private final Visitor operator;
    private String paid = "";

    HuntedPayer(HuntDay day, Visitor sara, Visitor huda, Visitor operator) {
        this.day = day;
        this.sara = sara;
        this.huda = huda;
        this.operator = operator;
    }

    /// With a card, after another one was declined and after thinking about a transfer.
    void paysWithACard() {
        var order = Baskets.order(sara, day.who().sara(), MERCHANT, 2, Map.of("payment", "online"));
        for (var method : new String[] {"bank-transfer", "online"})
            sara.submit(sara.open(order.path() + "/payment").form("/payment").with("method", method));
        var confirming = confirmed(order.path() + "/payment");
        sara.submit(confirming.formLike(".*/confirmed/.*"));
        paid = order.number();
    }

    /// The number of the order that was paid with a card.
    String paid() {
        return paid;
    }

    private Visitor.Page confirmed(String payment) {
        var page = sara.open(sara.open(payment).link("main a[rel=noreferrer]"));
        for (var card : new String[] {"4201320000013020", CARD})
            page = sara.submit(page.formLike(".*/card").with("card", card));
        return page;
    }

    /// She does not come back from the company, whose program tells the store nevertheless.
    void doesNotComeBack() throws InterruptedException {
        var order = Baskets.order(sara, day.who().sara(), MERCHANT, 1, Map.of("payment", "online"));
        var confirming = confirmed(order.path() + "/payment");
        sara.submitOnly(confirming.formLike(".*/confirmed/.*"));
        for (int turn = 0; turn < 50; turn++) {
            if (!sara.open(order.path() + "/payment").address().getPath().endsWith("/payment")) {
                day.witness().did("POST", "/payments/notifications");
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /// By a transfer, after a second thought; it arrives, the order is called off, and the money goes back.
    void paysByTransfer() throws IOException {
        var order = Baskets.order(huda, day.who().huda(), MERCHANT, 1, Map.of("payment", "bank-transfer"));
        for (var method : new String[] {"online", "bank-transfer"})
            huda.submit(huda.open(order.path() + "/payment").form("/payment").with("method", method));
        sendsAReceipt(huda, order, day.who().huda());
        operator.open(operator.open("/staff/payments").link("main a[href$=/receipt]"));
        operator.submit(operator.open("/staff/payments").formLike("/staff/payments/[^/]+/arrival"));
        huda.submit(huda.open(order.path()).form("/cancellation"));
        operator.submit(operator.open("/staff/payments").formLike("/staff/payments/refunds/[^/]+/transfer"));
    }

    /// By a transfer of which the bank's picture names her beside its pixels; then she thinks better of it.
    void callsATransferOff() throws IOException {
        var order = Baskets.order(sara, day.who().sara(), MERCHANT, 1, Map.of("payment", "bank-transfer"));
        sendsAReceipt(sara, order, day.who().sara());
        sara.submit(sara.open(order.path()).form("/cancellation"));
    }

    private static void sendsAReceipt(Visitor visitor, Baskets.Placed order, Canary who) throws IOException {
        var receipt = new Visitor.Upload(
                "receipt of " + who.latinName + ".png", "image/png", Picture.about(Color.BLUE, who.latinName));
        visitor.upload(visitor.open(order.path() + "/payment").form("/payment/receipt"), "receipt", receipt);
    }

    /// The company takes another sum than was asked for, and somebody looks into it.
    void isChargedWrongly() {
        var order = Baskets.order(sara, day.who().sara(), MERCHANT, 1, Map.of("payment", "online"));
        var company = URI.create(sara.open(order.path() + "/payment").link("main a[rel=noreferrer]"));
        sara.post(company.resolve("/behaviour").toString(), "amount-off=100");
        sara.submit(confirmed(order.path() + "/payment").formLike(".*/confirmed/.*"));
        sara.post(company.resolve("/behaviour").toString(), "");
        operator.submit(operator.open("/staff/payments").formLike("/staff/payments/alarms/[^/]+/end"));
    }
}
