package org.mukhtalif.bench;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A program that a shopper uses: everything that can be done under `/api/v1`, each thing wrongly as well.
final class HuntedProgram {

    private final Calls calls;
    private final HuntedOrderProgram orders;

    /// Of whoever signed in with a code.
    private String bearer = "";

    HuntedProgram(URI store, Consumer<HttpResponse<String>> witness) {
        this.calls = new Calls(store, witness);
        this.orders = new HuntedOrderProgram(calls);
    }

    /// Looks around, buys as a guest and calls it off, signs in, buys, reads what is held, signs out.
    void actsFor(Canary who, String password) {
        looksAround(who);
        var cart = cart();
        var placed = place(cart, who, "");
        var secret = Calls.text(placed, "secret");
        calls.send("GET", "/api/v1/orders/" + Calls.text(placed, "number"), "", "Order-Secret", secret);
        calls.send("GET", "/api/v1/orders/" + Calls.text(placed, "number"), "", "Order-Secret", who.mark);
        orders.mends("/api/v1/orders/" + Calls.text(placed, "number"), who, "Order-Secret", secret);
        for (var vatNumber : new String[] {"12", who.vatNumber})
            orders.namesTheBuyer(
                    "/api/v1/orders/" + Calls.text(placed, "number"), who, vatNumber, "Order-Secret", secret);
        calls.send(
                "POST",
                "/api/v1/orders/" + Calls.text(placed, "number") + "/cancellation",
                "{\"merchant\":" + Calls.number(cart, "merchant") + "}",
                "Order-Secret",
                secret);
        var paidAhead = place(cart(), who, "", "bank-transfer");
        orders.pays(
                "/api/v1/orders/" + Calls.text(paidAhead, "number"),
                who,
                "Order-Secret",
                Calls.text(paidAhead, "secret"));
        orders.forgets(
                "/api/v1/orders/" + Calls.text(paidAhead, "number") + "/privacy", who, Calls.text(paidAhead, "secret"));
        signsIn(who, password);
    }

    /// What she may ask about herself, and what only her password does: that wrongly, for the day goes on with her.
    private void knowsHerRights(Canary who, String bearer) {
        for (var path : new String[] {"held", "looks", "consents", "destruction", "requests", "second-factor"})
            calls.send("GET", "/api/v1/me/" + path, "", "Authorization", bearer);
        var decided =
                calls.send("PUT", "/api/v1/me/consents/recommendations", "{\"given\":true}", "Authorization", bearer);
        calls.send("PUT", "/api/v1/me/consents/recommendations", "{\"given\":false}", "Authorization", bearer);
        calls.send("PUT", "/api/v1/me/consents/" + who.mark, "{\"given\":true}", "Authorization", bearer);
        calls.send(
                "GET", "/api/v1/me/consents/receipts/" + Calls.text(decided, "receipt"), "", "Authorization", bearer);
        var details = "{\"fields\":{\"full-name\":\"%s\"}}".formatted(who.fullName);
        calls.send("PATCH", "/api/v1/me/details", details, "Authorization", bearer);
        var wish = "{\"kind\":\"know\",\"text\":\"%s\",\"password\":\"%s\"}";
        calls.send("POST", "/api/v1/me/requests", wish.formatted(who.fullName, who.mark), "Authorization", bearer);
        calls.send("GET", "/api/v1/me/requests/" + who.mark, "", "Authorization", bearer);
        calls.send("PUT", "/api/v1/me/notices/seen", "{}", "Authorization", bearer);
        calls.send("POST", "/api/v1/recoveries", "{\"email\":\"nobody@mail.example\"}");
        for (var typed : new String[] {who.mark, "nobody@mail.example"})
            calls.send("POST", "/api/v1/order-recoveries", "{\"email\":\"%s\"}".formatted(typed));
        calls.send("GET", "/api/v1/me/guest-orders", "", "Authorization", bearer);
        calls.send("POST", "/api/v1/me/guest-orders/" + who.mark + "/secret", "", "Authorization", bearer);
        var wrong = """
                {"present":"%1$s","password":"%1$s","question":"%2$s","answer":"%2$s","email":"%3$s","code":"%1$s",
                 "token":"%1$s"}
                """.formatted(who.mark, who.fullName, who.mail);
        for (var path : new String[] {
            "me/email", "me/question/removal", "me/second-factor", "me/second-factor/confirmation",
            "me/second-factor/end", "me/destruction", "accounts/confirmation", "accounts/email-confirmation",
            "recoveries/way", "recoveries/completion"
        }) calls.send("POST", "/api/v1/" + path, wrong, "Authorization", bearer);
        for (var path : new String[] {"me/password", "me/question"})
            calls.send("PUT", "/api/v1/" + path, wrong, "Authorization", bearer);
        calls.send("DELETE", "/api/v1/me/sessions", "", "Authorization", "Bearer " + who.mark);
    }

    private void looksAround(Canary who) {
        for (var path : new String[] {
            "categories", "merchants", "products", "cities", "terms", "fields", "openapi.json", "openapi.json.yaml"
        }) calls.send("GET", "/api/v1/" + path, "");
        var found = calls.send("GET", "/api/v1/search?q=" + Form.encoded("قهوه"), "");
        calls.send("GET", "/api/v1/search?q=" + Form.encoded(who.fullName), "");
        calls.send("GET", "/api/v1/suggestions?q=" + Form.encoded("قه"), "");
        var slug =
                Pattern.compile("\"slug\" ?: ?\\{[^}]*\"en\" ?: ?\"([^\"]+)\"").matcher(found);
        if (!slug.find()) throw new IllegalStateException("The search for coffee found nothing");
        calls.send("GET", "/api/v1/products/" + slug.group(1), "");
        calls.send("GET", "/api/v1/products/" + who.mark, "");
        calls.send("GET", "/api/v1/merchants/al-nakhil", "");
    }

    private String cart() {
        var offer = Calls.number(calls.send("GET", "/api/v1/products?inStock=true&size=1", ""), "offer");
        var cart = calls.send("PUT", "/api/v1/cart/lines/" + offer, "{\"pieces\":1}");
        var secret = Calls.text(cart, "cart");
        calls.send("PUT", "/api/v1/cart/lines/" + offer, "{\"pieces\":\"" + secret + "\"}", "Cart", secret);
        calls.send("DELETE", "/api/v1/cart/lines/" + offer, "", "Cart", secret);
        calls.send("PUT", "/api/v1/cart/lines/" + offer, "{\"pieces\":2}", "Cart", secret);
        calls.send("PUT", "/api/v1/cart/coupon", "{\"code\":\"AHLAN10\"}", "Cart", secret);
        calls.send("DELETE", "/api/v1/cart/coupon", "", "Cart", secret);
        calls.send("POST", "/api/v1/quotes", "{}", "Cart", secret);
        return calls.send("GET", "/api/v1/cart", "", "Cart", secret);
    }

    private String place(String cart, Canary who, String bearer) {
        return place(cart, who, bearer, "cash-on-delivery");
    }

    private String place(String cart, Canary who, String bearer, String payment) {
        var terms = Calls.text(calls.send("GET", "/api/v1/terms", ""), "version");
        var secret = Calls.text(cart, "cart");
        var key = UUID.randomUUID().toString();
        var asked = Calls.amount(cart, "total");
        var wrong = order(who, who.latinName, payment, terms, asked);
        calls.send("POST", "/api/v1/orders", wrong, "Cart", secret, "Idempotency-Key", key, "Authorization", bearer);
        var right = order(who, who.mobileAsTyped(), payment, terms, asked);
        return calls.send(
                "POST", "/api/v1/orders", right, "Cart", secret, "Idempotency-Key", key, "Authorization", bearer);
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
        var terms = Calls.text(calls.send("GET", "/api/v1/terms", ""), "version");
        calls.send("POST", "/api/v1/accounts", registration(who, "short", terms));
        calls.send("POST", "/api/v1/accounts", registration(who, password, terms));
        calls.send("POST", "/api/v1/sessions/code", "{\"ticket\":\"" + who.mark + "\",\"code\":\"123456\"}");
        var session = calls.send(
                "POST", "/api/v1/sessions", "{\"who\":\"%s\",\"password\":\"%s\"}".formatted(who.userName, password));
        var bearer = "Bearer " + Calls.text(session, "token");
        var cart = cart();
        var placed = place(cart, who, bearer);
        var own = "/api/v1/me/orders/" + Calls.text(placed, "number");
        var paidAhead = place(cart(), who, bearer, "bank-transfer");
        orders.pays("/api/v1/me/orders/" + Calls.text(paidAhead, "number"), who, "Authorization", bearer);
        for (var path :
                new String[] {"/api/v1/me", "/api/v1/me/orders", "/api/v1/me/notices", own, "/api/v1/me/access-log"})
            calls.send("GET", path, "", "Authorization", bearer);
        calls.send("GET", "/api/v1/me/orders", "", "Authorization", "Bearer " + who.mark);
        orders.mends(own, who, "Authorization", bearer);
        orders.namesTheBuyer(own, who, "12", "Authorization", bearer);
        calls.send(
                "POST",
                own + "/cancellation",
                "{\"merchant\":" + Calls.number(cart, "merchant") + "}",
                "Authorization",
                bearer);
        calls.send("POST", "/api/v1/me/copy", "", "Authorization", bearer);
        knowsHerRights(who, bearer);
        calls.send("DELETE", "/api/v1/sessions/current", "", "Authorization", bearer);
    }

    /// Of a guest's order that arrived.
    void sendsBack(String order, String secret, Canary who) {
        orders.sendsBack("/api/v1/orders/" + order, who, "Order-Secret", secret);
    }

    /// The same of an order of whoever signed in with a code.
    void sendsBack(String order, Canary who) {
        orders.sendsBack("/api/v1/me/orders/" + order, who, "Authorization", bearer);
    }

    /// The second half of a sign-in, wrongly first.
    void signsInWithACode(Canary who, String password, String code) {
        var asked = calls.send(
                "POST", "/api/v1/sessions", "{\"who\":\"%s\",\"password\":\"%s\"}".formatted(who.userName, password));
        var ticket = Calls.text(asked, "ticket");
        for (var typed : new String[] {who.mark, code}) {
            var answer = calls.send(
                    "POST", "/api/v1/sessions/code", "{\"ticket\":\"%s\",\"code\":\"%s\"}".formatted(ticket, typed));
            if (typed.equals(code)) bearer = "Bearer " + Calls.text(answer, "token");
        }
    }

    /// An address that has an account already, under a new user name: its holder is told, and the program is not.
    private static String registration(Canary who, String password, String terms) {
        return """
                {"fields":{"email":"%s","user-name":"%s","password":"%s","adult":"yes","full-name":"%s"},"terms":"%s"}
                """.formatted(who.mail, who.userName + "-2", password, who.fullName, terms);
    }
}
