package org.mukhtalif.bench;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A program that a shopper uses: everything that can be done under `/api/v1`, each thing wrongly as well.
final class HuntedProgram {

    private static final Pattern MEMBER_OF_TEXT = Pattern.compile("\"([a-zA-Z]+)\" ?: ?\"([^\"]*)\"");

    private final URI store;
    private final Consumer<HttpResponse<String>> witness;

    /// Of whoever signed in with a code.
    private String bearer = "";

    private final HttpClient network = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    HuntedProgram(URI store, Consumer<HttpResponse<String>> witness) {
        this.store = store;
        this.witness = witness;
    }

    /// Looks around, buys as a guest and calls it off, signs in, buys, reads what is held, signs out.
    void actsFor(Canary who, String password) {
        looksAround(who);
        var cart = cart();
        var placed = place(cart, who, "");
        var secret = text(placed, "secret");
        send("GET", "/api/v1/orders/" + text(placed, "number"), "", "Order-Secret", secret);
        send("GET", "/api/v1/orders/" + text(placed, "number"), "", "Order-Secret", who.mark);
        mends("/api/v1/orders/" + text(placed, "number"), who, "Order-Secret", secret);
        send(
                "POST",
                "/api/v1/orders/" + text(placed, "number") + "/cancellation",
                "{\"merchant\":" + number(cart, "merchant") + "}",
                "Order-Secret",
                secret);
        var paidAhead = place(cart(), who, "", "bank-transfer");
        pays("/api/v1/orders/" + text(paidAhead, "number"), who, "Order-Secret", text(paidAhead, "secret"));
        forgets("/api/v1/orders/" + text(paidAhead, "number") + "/privacy", who, text(paidAhead, "secret"));
        signsIn(who, password);
    }

    /// Everything about the money of an order that waits for it; in the end it is called off.
    private void pays(String order, Canary who, String header, String secret) {
        send("GET", order + "/payment", "", header, secret);
        send("GET", order + "/payment", "", "Order-Secret", who.mark);
        sendReceipt(order, "%PDF-1.7 " + who.fullName + " %%EOF", header, secret);
        sendReceipt(order, who.fullName, header, secret);
        send("PUT", order + "/payment/method", "{\"method\":\"" + who.mark + "\"}", header, secret);
        send("PUT", order + "/payment/method", "{\"method\":\"online\"}", header, secret);
        send("POST", order + "/payment/page", "", header, secret);
        send("POST", order + "/payment/check", "", header, secret);
        send("POST", order + "/cancellation", "{}", header, secret);
    }

    /// Where it goes, and who is named on its invoices.
    private void mends(String order, Canary who, String header, String secret) {
        var contact = "{\"contact\":{\"mobile\":\"%s\"},\"address\":{\"shortCode\":\"%s\"}}";
        send("PATCH", order + "/contact", contact.formatted(who.latinName, who.shortAddress), header, secret);
        send("PATCH", order + "/contact", contact.formatted(who.mobileAsTyped(), who.shortAddress), header, secret);
        var invoices = issued(order, header, secret);
        send("GET", order + "/invoices/" + text(invoices, "number") + "/pdf", "", header, secret);
        send("GET", order + "/invoices/" + who.mark + "/pdf", "", header, secret);
        send("GET", order + "/tax-invoice", "", header, secret);
        var buyer = """
                {"name":"%s","vatNumber":"%s","street":"%s","building":"2345","district":"%s","city":"الرياض",
                 "postalCode":"12211"}
                """;
        send(
                "POST",
                order + "/tax-invoice",
                buyer.formatted(who.fullName, "12", who.street, who.district),
                header,
                secret);
        send(
                "POST",
                order + "/tax-invoice",
                buyer.formatted(who.fullName, who.vatNumber, who.street, who.district),
                header,
                secret);
    }

    /// Invoices are written a moment after the order.
    private String issued(String order, String header, String secret) {
        for (int look = 0; look < 100; look++) {
            var invoices = send("GET", order + "/invoices", "", header, secret);
            if (invoices.contains("number")) return invoices;
            LockSupport.parkNanos(200_000_000L);
        }
        throw new IllegalStateException("No invoice was written for an order of a program");
    }

    /// A guest's rights over her order, to the end.
    private void forgets(String privacy, Canary who, String secret) {
        send("GET", privacy, "", "Order-Secret", secret);
        send("GET", privacy, "", "Order-Secret", who.mark);
        send("POST", privacy + "/copy", "", "Order-Secret", secret);
        send("POST", privacy + "/destruction", "", "Order-Secret", secret);
    }

    /// What she may ask about herself, and what only her password does: that wrongly, for the day goes on with her.
    private void knowsHerRights(Canary who, String password, String bearer) {
        for (var path : new String[] {"held", "looks", "consents", "destruction", "requests", "second-factor"})
            send("GET", "/api/v1/me/" + path, "", "Authorization", bearer);
        var decided = send("PUT", "/api/v1/me/consents/recommendations", "{\"given\":true}", "Authorization", bearer);
        send("PUT", "/api/v1/me/consents/" + who.mark, "{\"given\":true}", "Authorization", bearer);
        send("GET", "/api/v1/me/consents/receipts/" + text(decided, "receipt"), "", "Authorization", bearer);
        var details = "{\"fields\":{\"full-name\":\"%s\"}}".formatted(who.fullName);
        send("PATCH", "/api/v1/me/details", details, "Authorization", bearer);
        var wish = "{\"kind\":\"know\",\"text\":\"%s\",\"password\":\"%s\"}";
        send("POST", "/api/v1/me/requests", wish.formatted(who.fullName, who.mark), "Authorization", bearer);
        var asked =
                send("POST", "/api/v1/me/requests", wish.formatted(who.fullName, password), "Authorization", bearer);
        send("GET", "/api/v1/me/requests/" + text(asked, "number"), "", "Authorization", bearer);
        send("PUT", "/api/v1/me/notices/seen", "{}", "Authorization", bearer);
        send("POST", "/api/v1/recoveries", "{\"email\":\"%s\"}".formatted(who.mail));
        var wrong = """
                {"present":"%1$s","password":"%1$s","question":"%2$s","answer":"%2$s","email":"%3$s","code":"%1$s",
                 "token":"%1$s"}
                """.formatted(who.mark, who.fullName, who.mail);
        for (var path : new String[] {
            "me/email", "me/question/removal", "me/second-factor", "me/second-factor/confirmation",
            "me/second-factor/end", "me/destruction", "accounts/confirmation", "accounts/email-confirmation",
            "recoveries/way", "recoveries/completion"
        }) send("POST", "/api/v1/" + path, wrong, "Authorization", bearer);
        for (var path : new String[] {"me/password", "me/question"})
            send("PUT", "/api/v1/" + path, wrong, "Authorization", bearer);
        send("DELETE", "/api/v1/me/sessions", "", "Authorization", "Bearer " + who.mark);
    }

    private void sendReceipt(String order, String file, String header, String secret) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"receipt\"; filename=\"receipt\"\r\n\r\n" + file
                + "\r\n--b--\r\n";
        send(
                "POST",
                order + "/payment/receipt",
                body,
                header,
                secret,
                "Content-Type",
                "multipart/form-data; boundary=b");
    }

    private void looksAround(Canary who) {
        for (var path : new String[] {
            "categories", "merchants", "products", "cities", "terms", "openapi.json", "openapi.json.yaml"
        }) send("GET", "/api/v1/" + path, "");
        var found = send("GET", "/api/v1/search?q=" + Form.encoded("قهوه"), "");
        send("GET", "/api/v1/search?q=" + Form.encoded(who.fullName), "");
        send("GET", "/api/v1/suggestions?q=" + Form.encoded("قه"), "");
        var slug =
                Pattern.compile("\"slug\" ?: ?\\{[^}]*\"en\" ?: ?\"([^\"]+)\"").matcher(found);
        if (!slug.find()) throw new IllegalStateException("The search for coffee found nothing");
        send("GET", "/api/v1/products/" + slug.group(1), "");
        send("GET", "/api/v1/products/" + who.mark, "");
        send("GET", "/api/v1/merchants/al-nakhil", "");
    }

    private String cart() {
        var offer = number(send("GET", "/api/v1/products?inStock=true&size=1", ""), "offer");
        var cart = send("PUT", "/api/v1/cart/lines/" + offer, "{\"pieces\":1}");
        var secret = text(cart, "cart");
        send("PUT", "/api/v1/cart/lines/" + offer, "{\"pieces\":\"" + secret + "\"}", "Cart", secret);
        send("DELETE", "/api/v1/cart/lines/" + offer, "", "Cart", secret);
        send("PUT", "/api/v1/cart/lines/" + offer, "{\"pieces\":2}", "Cart", secret);
        send("PUT", "/api/v1/cart/coupon", "{\"code\":\"AHLAN10\"}", "Cart", secret);
        send("DELETE", "/api/v1/cart/coupon", "", "Cart", secret);
        send("POST", "/api/v1/quotes", "{}", "Cart", secret);
        return send("GET", "/api/v1/cart", "", "Cart", secret);
    }

    private String place(String cart, Canary who, String bearer) {
        return place(cart, who, bearer, "cash-on-delivery");
    }

    private String place(String cart, Canary who, String bearer, String payment) {
        var total = Pattern.compile("\"total\" ?: ?\\{[^}]*\"minorUnits\" ?: ?([0-9]+)")
                .matcher(cart);
        long asked = 0;
        while (total.find()) asked = Long.parseLong(total.group(1));
        var terms = text(send("GET", "/api/v1/terms", ""), "version");
        var secret = text(cart, "cart");
        var key = UUID.randomUUID().toString();
        var wrong = order(who, who.latinName, payment, terms, asked);
        send("POST", "/api/v1/orders", wrong, "Cart", secret, "Idempotency-Key", key, "Authorization", bearer);
        var right = order(who, who.mobileAsTyped(), payment, terms, asked);
        return send("POST", "/api/v1/orders", right, "Cart", secret, "Idempotency-Key", key, "Authorization", bearer);
    }

    private static String order(Canary who, String mobile, String payment, String terms, long total) {
        return """
                {"contact":{"recipient":"%s","mobile":"%s","mail":"%s"},
                 "address":{"city":"riyadh","district":"%s","street":"%s","building":"2345","postalCode":"12211",
                            "shortCode":"%s"},
                 "payment":"%s","terms":"%s","total":{"minorUnits":%d,"currency":"SAR"}}
                """.formatted(
                who.fullName, mobile, who.mail, who.district, who.street, who.shortAddress, payment, terms, total);
    }

    private void signsIn(Canary who, String password) {
        var terms = text(send("GET", "/api/v1/terms", ""), "version");
        send("POST", "/api/v1/accounts", registration(who, "short", terms));
        send("POST", "/api/v1/accounts", registration(who, password, terms));
        send("POST", "/api/v1/sessions/code", "{\"ticket\":\"" + who.mark + "\",\"code\":\"123456\"}");
        var session = send(
                "POST", "/api/v1/sessions", "{\"who\":\"%s\",\"password\":\"%s\"}".formatted(who.userName, password));
        var bearer = "Bearer " + text(session, "token");
        var cart = cart();
        var placed = place(cart, who, bearer);
        var own = "/api/v1/me/orders/" + text(placed, "number");
        var paidAhead = place(cart(), who, bearer, "bank-transfer");
        pays("/api/v1/me/orders/" + text(paidAhead, "number"), who, "Authorization", bearer);
        for (var path :
                new String[] {"/api/v1/me", "/api/v1/me/orders", "/api/v1/me/notices", own, "/api/v1/me/access-log"})
            send("GET", path, "", "Authorization", bearer);
        send("GET", "/api/v1/me/orders", "", "Authorization", "Bearer " + who.mark);
        mends(own, who, "Authorization", bearer);
        send("POST", own + "/cancellation", "{\"merchant\":" + number(cart, "merchant") + "}", "Authorization", bearer);
        send("POST", "/api/v1/me/copy", "", "Authorization", bearer);
        knowsHerRights(who, password, bearer);
        send("DELETE", "/api/v1/sessions/current", "", "Authorization", bearer);
    }

    /// Of a guest's order that arrived.
    void sendsBack(String order, String secret, Canary who) {
        sendsBack("/api/v1/orders/" + order + "/returns", who, "Order-Secret", secret);
    }

    /// The same of an order of whoever signed in with a code.
    void sendsBack(String order, Canary who) {
        sendsBack("/api/v1/me/orders/" + order + "/returns", who, "Authorization", bearer);
    }

    /// Wrongly first, then one piece, with a photo that names her beside its pixels.
    private void sendsBack(String returns, Canary who, String header, String key) {
        var can = send("GET", returns, "", header, key);
        var merchant = number(can.substring(can.indexOf("\"returnable\"")), "merchant");
        send("POST", returns, claim(merchant, who.mark), header, key);
        var asked = send("POST", returns, claim(merchant, "damaged"), header, key);
        sendPhoto(returns + "/" + text(asked, "number") + "/photos", who, header, key);
        send("GET", returns + "/" + text(asked, "number"), "", header, key);
    }

    private static String claim(long merchant, String reason) {
        return "{\"merchant\":%d,\"reason\":\"%s\",\"lines\":[{\"line\":0,\"pieces\":1}]}".formatted(merchant, reason);
    }

    private void sendPhoto(String path, Canary who, String header, String value) {
        try {
            var photo =
                    new Visitor.Upload(who.latinName + ".png", "image/png", Picture.about(Color.GREEN, who.latinName));
            var body = BodyPublishers.ofByteArray(Form.nothing().parts("photos", photo));
            send(request(path, "multipart/form-data; boundary=" + Form.BOUNDARY).method("POST", body), header, value);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /// The second half of a sign-in, wrongly first.
    void signsInWithACode(Canary who, String password, String code) {
        var asked = send(
                "POST", "/api/v1/sessions", "{\"who\":\"%s\",\"password\":\"%s\"}".formatted(who.userName, password));
        var ticket = text(asked, "ticket");
        for (var typed : new String[] {who.mark, code}) {
            var answer = send(
                    "POST", "/api/v1/sessions/code", "{\"ticket\":\"%s\",\"code\":\"%s\"}".formatted(ticket, typed));
            if (typed.equals(code)) bearer = "Bearer " + text(answer, "token");
        }
    }

    /// An address that has an account already, under a new user name: its holder is told, and the program is not.
    private static String registration(Canary who, String password, String terms) {
        return """
                {"fields":{"email":"%s","user-name":"%s","password":"%s","adult":"yes","full-name":"%s"},"terms":"%s"}
                """.formatted(who.mail, who.userName + "-2", password, who.fullName, terms);
    }

    private String send(String method, String path, String body, String... headers) {
        var sent = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(request(path, "application/json").method(method, sent), headers);
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(store.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .setHeader("Content-Type", type);
    }

    private String send(HttpRequest.Builder request, String... headers) {
        for (int at = 0; at < headers.length; at += 2)
            if (!headers[at + 1].isEmpty()) request.setHeader(headers[at], headers[at + 1]);
        try {
            var answer = network.send(request.build(), HttpResponse.BodyHandlers.ofString());
            witness.accept(answer);
            return answer.body();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the store", interrupted);
        }
    }

    /// The first member of this name whose value is text.
    private static String text(String json, String name) {
        var members = MEMBER_OF_TEXT.matcher(json);
        while (members.find()) if (members.group(1).equals(name)) return members.group(2);
        throw new IllegalStateException("The answer has no " + name + ": " + json.length() + " characters");
    }

    private static long number(String json, String name) {
        var member = Pattern.compile("\"" + name + "\" ?: ?([0-9]+)").matcher(json);
        if (!member.find()) throw new IllegalStateException("The answer has no number " + name);
        return Long.parseLong(member.group(1));
    }
}
