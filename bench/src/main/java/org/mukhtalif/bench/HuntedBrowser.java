package org.mukhtalif.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mukhtalif.bench.hunt.Chromium;
import org.mukhtalif.bench.hunt.LeftInBrowser;
import org.mukhtalif.bench.hunt.Piece;
import tools.jackson.databind.json.JsonMapper;

/// A real browser in which Sara does the main things with the store's scripts running, agreeing to whatever may be
/// kept there; then its profile is looked into.
final class HuntedBrowser {

    private static final int PATIENCE_SECONDS = 60;

    private static final String FILL = """
            (() => {
              const fits = form => new URL(form.action).pathname.endsWith(%s);
              const form = [...document.querySelectorAll('main form, form')].find(fits);
              if (!form) throw new Error('no such form on ' + location.pathname);
              for (const [name, value] of Object.entries(%s)) {
                const box = form.querySelector(`input[type=checkbox][name="${name}"], input[type=radio][name="${name}"]`);
                const field = box ?? form.querySelector(`[name="${name}"]`);
                if (!field) continue;
                if (box) box.checked = true; else field.value = value;
                for (const what of ['input', 'change', 'blur']) field.dispatchEvent(new Event(what, { bubbles: true }));
              }
              window.stillHere = true;
              %s;
            })()
            """;

    private final URI store;
    private final Path profile;
    private final List<Piece> told = new ArrayList<>();

    HuntedBrowser(URI store, Path profile) {
        this.store = store;
        this.profile = profile;
    }

    LeftInBrowser left() {
        return new LeftInBrowser(profile, told);
    }

    void actsFor(Canary who, String password) throws IOException, InterruptedException {
        try (var browser = Chromium.start(profile)) {
            opens(browser, "/");
            presses(browser, "/cookies", "button[value='accept']");
            registersWrongly(browser, who);
            opens(browser, "/session");
            sends(browser, "/session", Map.of("who", who.userName, "password", password));
            orders(browser, who);
            for (var page : List.of("/me", "/me/orders", "/me/privacy", "/me/privacy/book", "/me/privacy/correction"))
                opens(browser, page);
            opens(browser, "/me/privacy");
            sends(browser, "/me/privacy/copy", Map.of());
            asks(browser, "while she is signed in");
            opens(browser, "/me");
            sends(browser, "/session/end", Map.of());
            asks(browser, "after she signed out");
        }
    }

    private void registersWrongly(Chromium browser, Canary who) throws IOException, InterruptedException {
        opens(browser, "/registration");
        var form = new LinkedHashMap<String, String>();
        form.put("email", who.mail);
        form.put("user-name", who.userName);
        form.put("password", "short");
        form.put("full-name", who.fullName);
        form.put("national-id", who.nationalId);
        form.put("recovery-question", who.question);
        form.put("recovery-answer", who.answer);
        form.put("adult", "yes");
        sends(browser, "/registration", form);
    }

    private void orders(Chromium browser, Canary who) throws IOException, InterruptedException {
        opens(browser, "/merchants/al-nakhil");
        opens(
                browser,
                browser.evaluate("document.querySelector('main a[href*=\"/products/\"]').href")
                        .asString());
        settles(browser, FILL.formatted("'/cart/lines'", "{}", "form.submit()"));
        opens(browser, "/checkout");
        var form = new LinkedHashMap<String, String>();
        form.put("recipient", who.fullName);
        form.put("mobile", who.latinName);
        form.put("mail", who.mail);
        form.put("city", "riyadh");
        form.put("district", who.district);
        form.put("street", who.street);
        form.put("building", "2345");
        form.put("postal-code", "12211");
        form.put("short-address", who.shortAddress);
        form.put("terms", "yes");
        sends(browser, "/checkout/placement", form);
        sends(browser, "/checkout/placement", Map.of("mobile", who.mobileAsTyped(), "terms", "yes"));
        if (!browser.evaluate("/M-[0-9A-Z]{6}/.test(document.body.innerText)").asBoolean())
            throw new IllegalStateException("The browser placed no order: "
                    + browser.evaluate("location.pathname").asString());
    }

    private void opens(Chromium browser, String path) throws IOException, InterruptedException {
        settles(
                browser,
                "window.stillHere = true; location.assign(%s)"
                        .formatted(JsonMapper.shared()
                                .writeValueAsString(store.resolve(path).toString())));
    }

    private void sends(Chromium browser, String actionEnd, Map<String, String> values)
            throws IOException, InterruptedException {
        var json = JsonMapper.shared();
        settles(
                browser,
                FILL.formatted(json.writeValueAsString(actionEnd), json.writeValueAsString(values), "form.submit()"));
    }

    private void presses(Chromium browser, String actionEnd, String button) throws IOException, InterruptedException {
        settles(
                browser,
                FILL.formatted(
                        JsonMapper.shared().writeValueAsString(actionEnd),
                        "{}",
                        "form.querySelector(\"" + button + "\").click()"));
    }

    /// Does something that leads to another page, and waits for that page.
    private static void settles(Chromium browser, String script) throws IOException, InterruptedException {
        browser.evaluate(script);
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < limit) {
            if (hasArrived(browser)) return;
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IOException(
                "The browser stays at " + browser.evaluate("location.pathname").asString());
    }

    private static boolean hasArrived(Chromium browser) {
        try {
            return browser.evaluate("!window.stillHere && document.readyState === 'complete'")
                    .asBoolean();
        } catch (IOException onItsWay) {
            return false;
        }
    }

    private void asks(Chromium browser, String when) throws IOException {
        told.add(Piece.text(
                "what pages keep " + when,
                browser.evaluate(LeftInBrowser.ALL_THAT_PAGES_KEEP).asString()));
        told.add(Piece.text("cookies " + when, browser.cookies()));
    }
}
