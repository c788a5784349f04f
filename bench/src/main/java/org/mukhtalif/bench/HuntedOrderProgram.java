package org.mukhtalif.bench;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.locks.LockSupport;

/// A program with an order: its money, where it goes, its papers, and what is held for it. Each thing wrongly as well.
final class HuntedOrderProgram {

    private final Calls calls;

    HuntedOrderProgram(Calls calls) {
        this.calls = calls;
    }

    /// Everything about the money of an order that waits for it; in the end it is called off.
    void pays(String order, Canary who, String header, String secret) {
        calls.send("GET", order + "/payment", "", header, secret);
        calls.send("GET", order + "/payment", "", "Order-Secret", who.mark);
        sendReceipt(order, "%PDF-1.7 " + who.fullName + " %%EOF", header, secret);
        sendReceipt(order, who.fullName, header, secret);
        calls.send("PUT", order + "/payment/method", "{\"method\":\"" + who.mark + "\"}", header, secret);
        calls.send("PUT", order + "/payment/method", "{\"method\":\"online\"}", header, secret);
        calls.send("POST", order + "/payment/page", "", header, secret);
        calls.send("POST", order + "/payment/check", "", header, secret);
        calls.send("POST", order + "/cancellation", "{}", header, secret);
    }

    /// Where it goes, and who is named on its invoices.
    void mends(String order, Canary who, String header, String secret) {
        var contact = "{\"contact\":{\"mobile\":\"%s\"},\"address\":{\"shortCode\":\"%s\"}}";
        calls.send("PATCH", order + "/contact", contact.formatted(who.latinName, who.shortAddress), header, secret);
        calls.send(
                "PATCH", order + "/contact", contact.formatted(who.mobileAsTyped(), who.shortAddress), header, secret);
        var invoices = issued(order, header, secret);
        for (var form : new String[] {"/pdf", "/xml"})
            for (var number : new String[] {Calls.text(invoices, "number"), who.mark})
                calls.send("GET", order + "/invoices/" + number + form, "", header, secret);
        calls.send("GET", order + "/tax-invoice", "", header, secret);
    }

    void namesTheBuyer(String order, Canary who, String vatNumber, String header, String secret) {
        var buyer = """
                {"name":"%s","vatNumber":"%s","street":"%s","building":"2345","district":"%s","city":"الرياض",
                 "postalCode":"12211"}
                """.formatted(who.fullName, vatNumber, who.street, who.district);
        calls.send("POST", order + "/tax-invoice", buyer, header, secret);
    }

    /// Invoices are written a moment after the order.
    private String issued(String order, String header, String secret) {
        for (int look = 0; look < 100; look++) {
            var invoices = calls.send("GET", order + "/invoices", "", header, secret);
            if (invoices.contains("number")) return invoices;
            LockSupport.parkNanos(200_000_000L);
        }
        throw new IllegalStateException("No invoice was written for an order of a program");
    }

    /// A guest's rights over her order, to the end.
    void forgets(String privacy, Canary who, String secret) {
        calls.send("GET", privacy, "", "Order-Secret", secret);
        calls.send("GET", privacy, "", "Order-Secret", who.mark);
        calls.send("POST", privacy + "/copy", "", "Order-Secret", secret);
        for (var kind : new String[] {who.mark, "know"}) {
            var wish = "{\"kind\":\"%s\",\"text\":\"%s\"}".formatted(kind, who.fullName);
            calls.send("POST", privacy + "/requests", wish, "Order-Secret", secret);
        }
        var asked = calls.send("GET", privacy + "/requests", "", "Order-Secret", secret);
        calls.send("GET", privacy + "/requests/" + Calls.text(asked, "number"), "", "Order-Secret", secret);
        calls.send("GET", privacy + "/requests/" + who.mark, "", "Order-Secret", secret);
        calls.send("GET", privacy + "/destruction", "", "Order-Secret", secret);
        calls.send("POST", privacy + "/destruction", "", "Order-Secret", secret);
    }

    private void sendReceipt(String order, String file, String header, String secret) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"receipt\"; filename=\"receipt\"\r\n\r\n" + file
                + "\r\n--b--\r\n";
        calls.send(
                "POST",
                order + "/payment/receipt",
                body,
                header,
                secret,
                "Content-Type",
                "multipart/form-data; boundary=b");
    }

    /// Goods of it come back: wrongly first, then one piece, with a photo that names her beside its pixels.
    void sendsBack(String order, Canary who, String header, String key) {
        var returns = order + "/returns";
        var can = calls.send("GET", returns, "", header, key);
        var merchant = Calls.number(can.substring(can.indexOf("\"returnable\"")), "merchant");
        calls.send("POST", returns, claim(merchant, who.mark), header, key);
        var asked = calls.send("POST", returns, claim(merchant, "damaged"), header, key);
        sendPhoto(returns + "/" + Calls.text(asked, "number") + "/photos", who, header, key);
        calls.send("GET", returns + "/" + Calls.text(asked, "number"), "", header, key);
    }

    private static String claim(long merchant, String reason) {
        return "{\"merchant\":%d,\"reason\":\"%s\",\"lines\":[{\"line\":0,\"pieces\":1}]}".formatted(merchant, reason);
    }

    private void sendPhoto(String path, Canary who, String header, String value) {
        try {
            var photo =
                    new Visitor.Upload(who.latinName + ".png", "image/png", Picture.about(Color.GREEN, who.latinName));
            var body = BodyPublishers.ofByteArray(Form.nothing().parts("photos", photo));
            var request = calls.request(path, "multipart/form-data; boundary=" + Form.BOUNDARY);
            calls.send(request.method("POST", body), header, value);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
