package org.mukhtalif.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.mukhtalif.bench.hunt.Seen;

/// Sara with an account, Huda as a guest, the merchant and a stranger, who do everything that can be done, each thing
/// wrongly first.
final class HuntedPeople {

    private static final Pattern ORDER = Pattern.compile("M-[0-9A-Z]{6}");

    /// A few wrong passwords close the account for minutes; the rest of the day needs it open.
    private static final Pattern ASKS_A_PASSWORD = Pattern.compile(
            "/me/(email|password|question|second-factor.*|privacy/requests)|.*/session.*|/recovery.*|/email.*");

    final Seen toStrangers = new Seen("pages for strangers");
    final Seen addresses = new Seen("addresses and redirects");
    final HuntedBrowser browser;
    final Seen cookies = new Seen("cookies");
    final List<String> stumbled = new ArrayList<>();
    private final Acts acts;
    private final Canary sara;
    private final Canary huda;
    private final Letters letters;
    private final Path clock;
    private final Visitor stranger;
    private final Visitor hers;
    private final Visitor guest;
    private final Visitor merchant;
    private final HuntedProgram program;
    private boolean wrongly;

    HuntedPeople(URI store, HuntedPlaces places, Acts acts, Canary sara, Canary huda) {
        this.acts = acts;
        this.browser = new HuntedBrowser(store, places.browser());
        this.sara = sara;
        this.huda = huda;
        this.letters = new Letters(places.mail());
        this.clock = places.clock();
        this.stranger = new Visitor(store, answer -> {
            note(answer);
            if (!wrongly)
                toStrangers.add(answer.request().method() + " " + answer.uri().getPath(), answer.body());
        });
        this.hers = new Visitor(store, this::note);
        this.guest = new Visitor(store.resolve("/en/"), this::note);
        this.merchant = new Visitor(store, this::note);
        this.program = new HuntedProgram(store, this::note);
    }

    void doEverything() {
        step("a stranger looks around", () -> crawl(stranger));
        step("Sara registers", this::registers);
        step("Sara orders", () -> ordersAt(hers, sara));
        step("Huda orders as a guest", () -> ordersAt(guest, huda));
        step("Sara looks around", () -> crawl(hers));
        step("a program acts for Sara", () -> program.actsFor(sara, sara.password));
        step("Sara uses a browser", () -> browser.actsFor(sara, sara.password));
        step("Sara uses her rights", this::usesRights);
        step("Sara changes what is hers", this::changesHers);
        step("the merchant hands over", this::handsOver);
        step("Huda calls her order off", this::callsOff);
        step("Sara forgets her password", this::recovers);
        step("everything is sent wrongly", this::everythingWrongly);
        step("Sara is forgotten", this::isForgotten);
    }

    /// Every address without a variable, and what shops link to.
    private void crawl(Visitor visitor) {
        acts.plainPaths("GET").forEach(visitor::open);
        var shelf = visitor.open("/merchants/al-nakhil");
        visitor.open(shelf.link("main a[href*=/products/]"));
        visitor.open(shelf.link("link[rel=stylesheet]"));
        visitor.open(shelf.link("header a[href*=/categories/], a[href*=/categories/]"));
        visitor.open("/search?q=" + Form.encoded("قهوه"));
        visitor.open("/search/suggestions?q=" + Form.encoded("قه"));
        visitor.submit(visitor.open("/cookies").form("/cookies"));
    }

    private void registers() throws IOException, InterruptedException {
        var page = hers.open("/registration");
        hers.submit(filled(page.form("/registration")).with("password", "short").with("mail", sara.mail));
        hers.submit(filled(hers.open("/registration").form("/registration")));
        hers.open("/confirmation/" + sara.mark);
        var link = hers.open(letters.awaitLink(sara.mail, "/confirmation/"));
        var path = link.address().getPath();
        hers.submit(link.form(path).with("password", sara.newPassword));
        hers.submit(hers.open(path).form(path).with("password", sara.password));
        var again = new Visitor(URI.create(page.address().toString()), this::note);
        again.submit(filled(again.open("/registration").form("/registration")));
    }

    private Form filled(Form form) {
        return form.with("email", sara.mail)
                .with("user-name", sara.userName)
                .with("password", sara.password)
                .with("adult", "yes")
                .with("full-name", sara.fullName)
                .with("national-id", sara.nationalId)
                .with("birth-date", "1991-04-17")
                .with("recovery-question", sara.question)
                .with("recovery-answer", sara.answer);
    }

    private void ordersAt(Visitor visitor, Canary who) {
        for (var shelf : List.of("/merchants/al-nakhil", "/merchants/bayt-almatbakh")) {
            var product = visitor.open(visitor.open(shelf).link("main a[href*=/products/]"));
            visitor.submit(product.form("/cart/lines"));
        }
        var cart = visitor.open("/cart");
        visitor.submit(cart.formLike("/cart/lines/\\d+").with("quantity", "2"));
        visitor.submit(visitor.open("/cart").form("/cart/coupon").with("code", who.latinName));
        visitor.submit(visitor.open("/cart").form("/cart/coupon").with("code", "AHLAN10"));
        if (who == huda) {
            visitor.submit(visitor.open("/cart").form("/cart/coupon/removal"));
            visitor.submit(visitor.open("/cart").formLike("/cart/lines/\\d+/removal"));
            visitor.submit(visitor.open(visitor.open("/merchants/al-nakhil").link("main a[href*=/products/]"))
                    .form("/cart/lines"));
        }
        var checkout = visitor.open("/checkout");
        visitor.submitOnly(addressed(checkout.form("/checkout/placement"), who).sentTo("/checkout"));
        visitor.submit(addressed(checkout.form("/checkout/placement"), who).with("mobile", who.latinName));
        var placed = visitor.submit(addressed(visitor.open("/checkout").form("/checkout/placement"), who)
                .agreeingTo("terms"));
        if (!ORDER.matcher(placed.text()).find())
            throw new IllegalStateException("No order at " + placed.address().getPath());
        if (who == huda) hudasOrder = placed.address().getPath();
    }

    private String hudasOrder = "";

    private Form addressed(Form form, Canary who) {
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

    private void usesRights() {
        hers.submit(hers.open("/me/privacy").form("/me/privacy/copy"));
        hers.submitOnly(hers.open("/me/privacy").form("/me/privacy/copy.json"));
        hers.open("/me/privacy/book");
        var correction = hers.open("/me/privacy/correction");
        hers.submit(correction.form("/me/privacy/correction").with("national-id", sara.mobile));
        hers.submit(hers.open("/me/privacy/correction")
                .form("/me/privacy/correction")
                .with("full-name", sara.latinName));
        hers.open(hers.open("/me/orders").link("main a[href*=/me/orders/M-]"));
        var consents = hers.open("/me/privacy/consents");
        hers.submit(consents.formLike("/me/privacy/consents/[a-z-]+").with("agreed", "yes"));
        hers.submit(hers.open("/me/privacy/consents")
                .formLike("/me/privacy/consents/[a-z-]+")
                .with("agreed", "no"));
        hers.open(hers.open("/me/privacy/consents").link("a[href*=/me/privacy/consents/receipts/]"));
    }

    /// Two letters to one person lie minutes apart, so that nobody is flooded; the store's clock goes on by this much.
    private void later(String offset) throws IOException, InterruptedException {
        Files.writeString(clock, offset);
        TimeUnit.SECONDS.sleep(2);
    }

    private void changesHers() throws IOException, InterruptedException {
        later("PT5M");
        accepted(hers.submit(hers.open("/me/email")
                .form("/me/email")
                .with("email", sara.otherMail)
                .with("present", sara.password)));
        var link = hers.open(letters.awaitLink(sara.otherMail, "/email/"));
        hers.submit(link.form(link.address().getPath()).with("password", sara.password));
        accepted(hers.submit(hers.open("/me/question")
                .form("/me/question")
                .with("recovery-question", sara.question)
                .with("recovery-answer", sara.answer)
                .with("present", sara.password)));
        accepted(hers.submit(hers.open("/me/password")
                .form("/me/password")
                .with("present", sara.password)
                .with("password", sara.newPassword)));
        accepted(hers.submit(hers.open("/me/password")
                .form("/me/password")
                .with("present", sara.newPassword)
                .with("password", sara.password)));
    }

    private void handsOver() {
        merchant.submit(merchant.open("/session")
                .form("/session")
                .with("who", sara.mail)
                .with("password", sara.newPassword));
        merchant.submit(merchant.open("/desk/session")
                .form("/session")
                .with("who", "nakhil")
                .with("password", "khalas sukkari wa ajwa"));
        acts.plainPaths("GET").stream().filter(path -> path.startsWith("/desk")).forEach(merchant::open);
        registersAProgram();
        drawsAZone();
        for (int turn = 0; turn < 2; turn++) {
            var row = merchant.open(merchant.open("/desk/orders")
                    .link("main tr:has(a[href*=/desk/fulfilments/]) a[href*=/desk/fulfilments/]"));
            var parcel = row.address().getPath();
            merchant.open(row.link("main a[href$=/slip]"));
            merchant.open(parcel + "/slip.pdf");
            merchant.open(parcel + "/label.pdf");
            stranger.open(parcel + "/slip");
            stranger.open(parcel + "/slip.pdf");
            merchant.submit(merchant.open(parcel).form("/packing"));
            merchant.submit(merchant.open(parcel)
                    .form("/dispatch")
                    .with("tracking", sara.mobile + sara.mobile + sara.mobile + sara.mobile + "55555"));
            merchant.submit(merchant.open(parcel).form("/dispatch").with("tracking", "MK-12345"));
            merchant.submit(merchant.open(parcel).form(turn == 0 ? "/homecoming" : "/delivery"));
        }
    }

    /// Nobody listens at the address; what would have been sent is kept and tried again, and then looked for.
    private void registersAProgram() {
        merchant.submitOnly(
                merchant.open("/desk/webhooks").form("/desk/webhooks").with("url", "http://127.0.0.1:9/" + sara.mark));
    }

    /// A zone of parcels: wrongly, rightly, changed and removed again, so that the orders of the day go where they
    /// went.
    private void drawsAZone() {
        var path = "/desk/shipping/zones";
        merchant.submit(zone(merchant.open(path).form(path), sara.street, "region:eastern"));
        merchant.submit(zone(merchant.open(path).form(path), "18", "region:eastern"));
        var edit = merchant.open("/desk/shipping").link("main a[href*=" + path + "/]");
        var again = merchant.open(edit);
        merchant.submit(zone(again.formLike(path + "/\\d+"), "20", "city:dammam"));
        merchant.submit(merchant.open("/desk/shipping").formLike(path + "/\\d+/removal"));
    }

    private static Form zone(Form form, String price, String area) {
        return form.with("area", area)
                .with("up-to-0", "5")
                .with("standard-0", price)
                .with("standard-from", "2")
                .with("standard-to", "4");
    }

    private void removesTheProgram() {
        merchant.submit(merchant.open("/desk/webhooks").formLike("/desk/webhooks/[^/]+/messages/[^/]+/replay"));
        merchant.submit(merchant.open("/desk/webhooks").formLike("/desk/webhooks/[^/]+/removal"));
    }

    private void callsOff() {
        var order = guest.open(hudasOrder);
        stranger.open(hudasOrder.replaceFirst("/[^/]+$", "/" + huda.mark));
        guest.submit(order.form("/cancellation"));
        ordersAt(hers, sara);
        hers.submit(hers.open(hers.open("/me/orders").link("main a[href*=/me/orders/M-]"))
                .form("/cancellation"));
        ordersAt(guest, huda);
        var row = merchant.open(merchant.open("/desk/orders").link("main tr a[href*=/desk/fulfilments/]"));
        merchant.submit(row.form("/cancellation"));
        removesTheProgram();
    }

    private void recovers() throws IOException, InterruptedException {
        later("PT10M");
        stranger.submit(stranger.open("/recovery").form("/recovery").with("email", sara.otherMail));
        var link = letters.awaitLink(sara.otherMail, "/recovery/");
        var path = URI.create(link).getPath();
        var page = hers.open(path);
        hers.submit(page.form(path).with("reply", sara.latinName).with("password", sara.newPassword));
        hers.submit(hers.open(path).form(path).with("reply", sara.answer).with("password", sara.newPassword));
        hers.becomeSomebodyElse();
        hers.submit(hers.open("/session")
                .form("/session")
                .with("who", sara.userName)
                .with("password", sara.password));
        hers.submit(hers.open("/session")
                .form("/session")
                .with("who", sara.userName)
                .with("password", sara.newPassword));
    }

    /// Each form's address gets everything about Sara under every usual name, from somebody who may not, without
    /// what it needs; and each address with a variable gets her e-mail address in its place.
    private void everythingWrongly() {
        wrongly = true;
        var token = stranger.open("/session").form("/session").body().replaceAll(".*(_csrf=[^&]*).*", "$1");
        var body = new StringBuilder(token.startsWith("_csrf") ? token : "_csrf=");
        for (var field : List.of(
                "email",
                "mail",
                "user-name",
                "who",
                "full-name",
                "recipient",
                "mobile",
                "street",
                "district",
                "tracking",
                "reason",
                "text",
                "subject",
                "note"))
            body.append('&')
                    .append(field)
                    .append('=')
                    .append(Form.encoded(sara.fullName + " " + sara.mail + " " + sara.mobile));
        for (var path : acts.paths("POST", "M-X7X7X7"))
            if (!path.endsWith("/destruction") && !path.endsWith("/session/end")) {
                quietly(stranger, path, body.toString());
                if (!ASKS_A_PASSWORD.matcher(path).matches()) quietly(hers, path, body.toString());
                quietly(merchant, path, body.toString());
            }
        for (var path : acts.paths("GET", URLEncoder.encode(sara.mail, StandardCharsets.UTF_8))) look(path);
        look("/search?q=" + Form.encoded(sara.fullName));
        look("/search?q=" + Form.encoded(sara.mobileAsTyped()));
        look("/no-such-page/" + Form.encoded(sara.mail) + "?phone=" + sara.mobile);
        look("/session?return=" + Form.encoded("/me?mail=" + sara.mail));
        wrongly = false;
    }

    /// Her own words come back to whoever sends them; that page is shown to nobody else.
    private static void quietly(Visitor visitor, String path, String body) {
        visitor.post(path.startsWith("/") ? path : "/" + path, body);
    }

    private void look(String path) {
        guest.open(path);
    }

    private void isForgotten() {
        var page = hers.open("/me/privacy/destruction");
        hers.submit(page.form("/me/privacy/destruction").with("password", sara.password));
        hers.submit(hers.open("/me/privacy/destruction")
                .form("/me/privacy/destruction")
                .with("password", sara.newPassword));
        guest.submit(
                guest.open("/session").form("/session").with("who", sara.mail).with("password", sara.newPassword));
        merchant.submit(merchant.open("/desk/orders").form("/session/end"));
    }

    private static void accepted(Visitor.Page page) {
        if (page.status() >= 400)
            throw new IllegalStateException("%s answered %d: %s"
                    .formatted(page.address().getPath(), page.status(), page.text(".error, .errors, [role=alert]")));
    }

    /// What a request leaves in the server's own buffers lies there until the next request takes its place; so many go
    /// in at once, longer than any before.
    void wash(URI store) {
        var body = "who=" + "+x".repeat(1_900) + "&password=" + "+y".repeat(1_900);
        try (var crowd = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int one = 0; one < 400; one++)
                crowd.submit(() -> new Visitor(store).post("/session?" + "z".repeat(3_000), body));
        }
    }

    private void step(String what, Step step) {
        try {
            step.run();
        } catch (IOException | RuntimeException stuck) {
            stumbled.add(what + ": " + stuck.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stumbled.add(what + ": interrupted");
        }
    }

    private void note(HttpResponse<String> answer) {
        var next = answer.headers().firstValue("Location").orElse("");
        boolean toTheDoor = next.contains("/session") && !answer.uri().getPath().contains("/session");
        acts.did(
                answer.request().method(), answer.uri().getPath(), answer.statusCode() < 400 && !toTheDoor && !wrongly);
        answer.headers()
                .allValues("Set-Cookie")
                .forEach(cookie -> cookies.add(answer.uri().getPath(), cookie));
        if (answer.uri().getQuery() == null && !answer.uri().getPath().contains("@"))
            answer.headers()
                    .allValues("Location")
                    .forEach(place -> addresses.add(answer.uri().getPath(), place));
    }

    /// What people do can fail where a page is not as expected.
    private interface Step {
        void run() throws IOException, InterruptedException;
    }
}
